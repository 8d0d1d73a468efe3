import { boardGet } from '@shared/contract/board';
import { deriveBoard } from '@shared/domain/board/derive-board';
import { pageOf, partOf, summaryOf } from '@shared/domain/board/summary';
import { succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { boardInput } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** A day that has passed is derived anew; of today the summary is kept until a record changes. */
export const get = implement(boardGet, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, on, from = 0 }, now, deps: { store } }) => {
    const day = localDateOf(now);
    const page = pageOf(from);
    const key = { officeId: actor.officeId, year: year ?? ('in force' as const) };
    const seen = on === undefined ? await store.boardSummaries.read(key, page, day) : undefined;
    if (seen?.kept) return succeed(partOf(seen.kept.head, seen.kept.page, page, now));

    const found = await boardInput(store, actor, { year, on }, now);
    if (!found.ok) return found;
    const summary = summaryOf(deriveBoard(found.data.input));
    if (seen) await store.boardSummaries.keep(key, seen.marks, day, summary);
    return succeed(
      partOf(summary.head, summary.pages[page] ?? { cells: [] }, page, found.data.input.today),
    );
  },
});
