import type { OperationName, OutputOf } from '@shared/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallFailure, CallResult } from '@/platform/call';

export interface Pages<Name extends OperationName, Row> {
  /** Every row read so far; undefined before the first answer. */
  data: Row[] | undefined;
  /** Set when the last page asked for was refused. */
  failure: CallFailure<Name> | undefined;
  reload: () => void;
  /** Reads on; undefined when the list is complete. */
  more: (() => Promise<unknown>) | undefined;
}

/** The first page has no cursor. */
const FIRST = '';

/**
 * A list read page after page.
 *
 * @param key tells this list from others: the operation and what is asked of it
 * @param read one page from a cursor on
 * @param pageOf the rows of an answer, and where it goes on
 * @param options.enabled false: not read at all
 */
export const usePages = <Name extends OperationName, Row>(
  key: readonly unknown[],
  read: (cursor: string | undefined) => Promise<CallResult<Name>>,
  pageOf: (data: OutputOf<Name>) => { rows: readonly Row[]; next: string | null },
  { enabled = true }: { enabled?: boolean } = {},
): Pages<Name, Row> => {
  const query = useInfiniteQuery({
    queryKey: [...key, 'pages'],
    enabled,
    initialPageParam: FIRST,
    queryFn: ({ pageParam }): Promise<CallResult<Name>> => read(pageParam || undefined),
    getNextPageParam: (last) => (last.ok ? (pageOf(last.data).next ?? undefined) : undefined),
  });
  const pages = query.data?.pages ?? [];
  const answered = pages.flatMap((page) => (page.ok ? [pageOf(page.data).rows] : []));
  const refused = pages.find((page) => !page.ok);
  return {
    data: answered.length > 0 ? answered.flat() : undefined,
    failure: refused && !refused.ok ? refused.error : undefined,
    reload: () => void query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : undefined,
  };
};
