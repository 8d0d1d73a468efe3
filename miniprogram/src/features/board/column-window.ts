import type { BoardColumn } from '@shared/domain/board/schema';

/** So many columns are drawn at once; an office may have a thousand. */
export const COLUMNS_AT_ONCE = 30;

export interface ColumnWindow {
  shown: BoardColumn[];
  /** Counted from 1; 0 to 0 where none is found. */
  from: number;
  to: number;
  of: number;
  hasPrevious: boolean;
  hasNext: boolean;
}

/** One page of the columns whose name holds the words. A page beyond the last is the last. */
export const columnWindow = (
  columns: readonly BoardColumn[],
  { search, page }: { search: string; page: number },
): ColumnWindow => {
  const words = search.trim();
  const found = words === '' ? columns : columns.filter(({ name }) => name.includes(words));
  const last = Math.max(0, Math.ceil(found.length / COLUMNS_AT_ONCE) - 1);
  const at = Math.min(Math.max(0, page), last);
  const begin = at * COLUMNS_AT_ONCE;
  const shown = found.slice(begin, begin + COLUMNS_AT_ONCE);
  return {
    shown,
    from: shown.length > 0 ? begin + 1 : 0,
    to: begin + shown.length,
    of: found.length,
    hasPrevious: at > 0,
    hasNext: at < last,
  };
};
