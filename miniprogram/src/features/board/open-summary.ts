import { openPage } from '@/platform/navigation';
import type { FilterProps } from './FilterLine';

/** Opens the board as a table to hand in, of the day that is looked at. */
export const openSummary = (
  { unitId }: { unitId: string },
  { board, filter }: Pick<FilterProps, 'board' | 'filter'>,
): void =>
  openPage('paper', {
    paper: 'progress_summary',
    unitId,
    year: board.year,
    on: filter.on || undefined,
  });
