import { boardQuarter } from '@shared/contract/board-views';
import { deriveQuarter } from '@shared/domain/board/in-quarter';
import { pageOf, partOf, summaryOf } from '@shared/domain/board/summary';
import { succeed } from '@shared/domain/outcome';
import { boardInput } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const quarter = implement(boardQuarter, {
  load: nothingToLoad,
  handle: async ({ actor, input: { from = 0, ...asked }, now, deps: { store } }) => {
    const found = await boardInput(store, actor, asked, now);
    if (!found.ok) return found;
    const { input } = found.data;
    const { head, pages } = summaryOf(deriveQuarter(input, asked.quarter));
    const page = pageOf(from);
    return succeed(partOf(head, pages[page] ?? { cells: [] }, page, input.today));
  },
});
