import type { OperationName, OutputOf } from '@shared/contract';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { CallFailure, CallResult } from '@/platform/call';
import { type CallError, dataOf } from './call-error';

export interface Pages<Name extends OperationName, Row> {
  /** Every row read so far; undefined before the first answer. They stay when reading again fails. */
  data: Row[] | undefined;
  /** Set when the last try failed. */
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
  const query = useInfiniteQuery<
    OutputOf<Name>,
    CallError<Name>,
    InfiniteData<OutputOf<Name>, string>,
    readonly unknown[],
    string
  >({
    queryKey: [...key, 'pages'],
    enabled,
    initialPageParam: FIRST,
    queryFn: async ({ pageParam }) => dataOf(await read(pageParam || undefined)),
    getNextPageParam: (last) => pageOf(last).next ?? undefined,
  });
  return {
    data: query.data?.pages.flatMap((page) => [...pageOf(page).rows]),
    failure: query.error?.failure,
    reload: () => void query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : undefined,
  };
};
