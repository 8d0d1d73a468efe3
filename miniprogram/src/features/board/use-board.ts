import { useOperation } from '@/features/remote';
import type { BoardFilter } from './board-filter';

/** The board of the year, or of one quarter of it: as many columns as are told at once. */
export const useBoard = (year: number | undefined, { on, quarter, from }: BoardFilter) => {
  const asked = { year, ...(on ? { on } : {}), ...(from > 0 ? { from } : {}) };
  const whole = useOperation('board.get', asked, { enabled: quarter === '' });
  const part = useOperation(
    'board.quarter',
    { ...asked, quarter: quarter || 1 },
    { enabled: quarter !== '' },
  );
  return quarter === '' ? whole : part;
};
