import { consentsNotice } from '@shared/contract/consents';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';

/** Names the office and its terms, which are no secret; nothing about any person. */
export const notice = implementForAccount(consentsNotice, {
  load: nothingToLoad,
  handle: async ({ actor, input, deps: { store } }) => {
    const officeId = input.officeId ?? actor?.officeId;
    const office = officeId && (await store.organisation.office(officeId));
    if (!office) return refuse('NOT_FOUND', {});
    const { terms } = await store.retention.settings(office.id);
    return succeed({ officeName: office.name, terms });
  },
});
