import type { InputOf, OutputOf } from '@shared/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type CallFailure, type CallResult, call } from '@/platform/call';

type Page = CallResult<'activities.list'>;
export type ListedActivity = OutputOf<'activities.list'>['activities'][number];

export interface ActivityListState {
  /** Every activity read so far; undefined before the first answer. */
  data: ListedActivity[] | undefined;
  /** Set when the last page asked for was refused. */
  failure: CallFailure<'activities.list'> | undefined;
  reload: () => void;
  /** Reads on; undefined when the list is complete. */
  more: (() => Promise<unknown>) | undefined;
}

/** The first page has no cursor. */
const FIRST = '';

/**
 * A list of activities, page after page.
 *
 * @param options.enabled false: not read at all
 */
export const useActivityList = (
  input: Omit<InputOf<'activities.list'>, 'cursor'>,
  options: { enabled?: boolean } = {},
): ActivityListState => {
  const query = useInfiniteQuery({
    queryKey: ['activities.list', input, 'pages'],
    enabled: options.enabled ?? true,
    initialPageParam: FIRST,
    queryFn: ({ pageParam }): Promise<Page> =>
      call('activities.list', { ...input, cursor: pageParam || undefined }),
    getNextPageParam: (last) => (last.ok ? (last.data.next ?? undefined) : undefined),
  });
  const pages = query.data?.pages ?? [];
  const read = pages.flatMap((page) => (page.ok ? [page.data.activities] : []));
  const refused = pages.find((page) => !page.ok);
  return {
    data: read.length > 0 ? read.flat() : undefined,
    failure: refused && !refused.ok ? refused.error : undefined,
    reload: () => void query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : undefined,
  };
};
