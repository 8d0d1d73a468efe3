import { boardGet } from '@shared/contract/board';
import { deriveBoard } from '@shared/domain/board/derive-board';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { boardInput } from './board-input';

export const get = implement(boardGet, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const found = await boardInput(store, actor, input, now);
    return found.ok ? succeed(deriveBoard(found.data.input)) : found;
  },
});
