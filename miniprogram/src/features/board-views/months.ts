import type { RecordCard } from '@shared/contract/board';
import { calendarOf } from '@shared/domain/time';

export interface MonthOfYear {
  month: number;
  held: RecordCard[];
  coming: RecordCard[];
}

/** The twelve months with what was held in each, and what is still to come. */
export const monthsOf = (
  held: readonly RecordCard[],
  coming: readonly RecordCard[],
): MonthOfYear[] =>
  Array.from({ length: 12 }, (_, place) => {
    const isIn = ({ at }: RecordCard) => calendarOf(at).month === place + 1;
    const own = held.filter(isIn);
    // One under way counts already: it is not still to come.
    const open = coming.filter((one) => isIn(one) && !own.some(({ id }) => id === one.id));
    return { month: place + 1, held: own, coming: open };
  });
