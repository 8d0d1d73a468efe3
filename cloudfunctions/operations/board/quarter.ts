import { boardQuarter } from '@shared/contract/board-views';
import { deriveQuarter } from '@shared/domain/board/in-quarter';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { boardInput } from './board-input';

export const quarter = implement(boardQuarter, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const found = await boardInput(store, actor, input, now);
    return found.ok ? succeed(deriveQuarter(found.data.input, input.quarter)) : found;
  },
});
