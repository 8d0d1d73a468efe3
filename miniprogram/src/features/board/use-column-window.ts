import type { BoardColumn } from '@shared/domain/board/schema';
import { useState } from 'react';
import { COLUMNS_AT_ONCE, type ColumnWindow, columnWindow } from './column-window';

export interface ColumnPaging extends ColumnWindow {
  /** There are more columns than are shown at once. */
  pages: boolean;
  search: string;
  onSearch: (words: string) => void;
  /** So many pages on; back where negative. */
  turn: (pages: number) => void;
}

/** The columns that are looked at, page by page and by name. */
export const useColumnWindow = (columns: readonly BoardColumn[]): ColumnPaging => {
  const [{ search, page }, look] = useState({ search: '', page: 0 });
  const window = columnWindow(columns, { search, page });
  return {
    ...window,
    pages: columns.length > COLUMNS_AT_ONCE,
    search,
    onSearch: (words) => look({ search: words, page: 0 }),
    turn: (pages) =>
      look({ search, page: Math.floor((window.from - 1) / COLUMNS_AT_ONCE) + pages }),
  };
};
