import { inputsPart } from '@shared/contract/inputs';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const part = implement(inputsPart, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId, memberId }, input, now, deps: { store } }) => {
    await store.inputParts.keep({ ...input, officeId, memberId, at: now });
    return succeed({});
  },
});
