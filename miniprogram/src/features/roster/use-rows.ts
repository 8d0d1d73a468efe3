import type { InputOf, OutputOf } from '@shared/contract';
import { type Pages, usePages } from '@/features/remote';
import { call } from '@/platform/call';

export type Row = OutputOf<'roster.importRows'>['rows'][number];
export type RowsState = Pages<'roster.importRows', Row>;

/** Rows of an import, page after page. */
export const useRows = (input: Omit<InputOf<'roster.importRows'>, 'cursor'>): RowsState =>
  usePages(
    ['roster.importRows', input],
    (cursor) => call('roster.importRows', { ...input, cursor }),
    ({ rows, next }) => ({ rows, next }),
  );
