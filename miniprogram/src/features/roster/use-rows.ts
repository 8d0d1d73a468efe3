import type { InputOf, OutputOf } from '@shared/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type CallFailure, type CallResult, call } from '@/platform/call';

type Page = CallResult<'roster.importRows'>;
export type Row = OutputOf<'roster.importRows'>['rows'][number];

export interface RowsState {
  data: Row[] | undefined;
  failure: CallFailure<'roster.importRows'> | undefined;
  reload: () => void;
  /** Reads on; undefined when the list is complete. */
  more: (() => Promise<unknown>) | undefined;
}

const FIRST = '';

/** Rows of an import, page after page. */
export const useRows = (input: Omit<InputOf<'roster.importRows'>, 'cursor'>): RowsState => {
  const query = useInfiniteQuery({
    queryKey: ['roster.importRows', input, 'pages'],
    initialPageParam: FIRST,
    queryFn: ({ pageParam }): Promise<Page> =>
      call('roster.importRows', { ...input, cursor: pageParam || undefined }),
    getNextPageParam: (last) => (last.ok ? (last.data.next ?? undefined) : undefined),
  });
  const pages = query.data?.pages ?? [];
  const read = pages.flatMap((page) => (page.ok ? [page.data.rows] : []));
  const refused = pages.find((page) => !page.ok);
  return {
    data: read.length > 0 ? read.flat() : undefined,
    failure: refused && !refused.ok ? refused.error : undefined,
    reload: () => void query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : undefined,
  };
};
