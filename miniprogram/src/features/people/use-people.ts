import type { InputOf, OutputOf } from '@shared/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type CallFailure, type CallResult, call } from '@/platform/call';

export type PeopleFilter = Omit<InputOf<'people.list'>, 'cursor'>;
type Row = OutputOf<'people.list'>['people'][number];

export interface PeopleState {
  /** Everybody read so far; undefined before the first answer. */
  data: Row[] | undefined;
  failure: CallFailure<'people.list'> | undefined;
  reload: () => void;
  /** Reads on; undefined when the list is complete. */
  more: (() => Promise<unknown>) | undefined;
}

const FIRST = '';

/** People by name, page after page. */
export const usePeople = (filter: PeopleFilter, { enabled = true } = {}): PeopleState => {
  const query = useInfiniteQuery({
    queryKey: ['people.list', filter, 'pages'],
    enabled,
    initialPageParam: FIRST,
    queryFn: ({ pageParam }): Promise<CallResult<'people.list'>> =>
      call('people.list', { ...filter, cursor: pageParam || undefined }),
    getNextPageParam: (last) => (last.ok ? (last.data.next ?? undefined) : undefined),
  });
  const pages = query.data?.pages ?? [];
  const read = pages.flatMap((page) => (page.ok ? [page.data.people] : []));
  const refused = pages.find((page) => !page.ok);
  return {
    data: read.length > 0 ? read.flat() : undefined,
    failure: refused && !refused.ok ? refused.error : undefined,
    reload: () => void query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : undefined,
  };
};
