import { boardCompare } from '@shared/contract/board-views';
import { compareDays } from '@shared/domain/board/compare';
import { succeed } from '@shared/domain/outcome';
import { type LocalDate, localDateOf } from '@shared/domain/time';
import { boardInput } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { cardsOf } from './cards';

export const compare = implement(boardCompare, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, from, to }, now, deps: { store } }) => {
    // A day that is not over stands as it is now, as on the board itself.
    const endOf = (on: LocalDate) => (on < localDateOf(now) ? on : undefined);
    const [before, after] = await Promise.all([
      boardInput(store, actor, { year, on: endOf(from) }, now),
      boardInput(store, actor, { year, on: endOf(to) }, now),
    ]);
    if (!before.ok) return before;
    if (!after.ok) return after;
    const compared = compareDays(after.data.input, before.data.input, after.data.input);
    const ids = new Set(
      compared.changed.flatMap(({ came, went, cells }) => [
        ...came,
        ...went,
        ...cells.flatMap((cell) => [...cell.came, ...cell.went]),
      ]),
    );
    const evidence = [...after.data.evidence, ...before.data.evidence];
    return succeed({ ...compared, records: cardsOf(evidence, ({ id }) => ids.has(id), now) });
  },
});
