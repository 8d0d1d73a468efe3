import type { ReactNode } from 'react';
import { openJoin } from '@/platform/navigation';
import { Banner, Empty, ErrorState, Skeleton } from '@/ui';

interface Failure {
  code: string;
  message: string;
}

export interface QueryStateProps<Data> {
  /** What useOperation gave. */
  of: {
    data: Data | undefined;
    failure: Failure | undefined;
    reload: () => void;
  };
  /** What is being read: 活动. Said when it could not be: 活动没有读到. */
  what: string;
  /** Shown while nothing is there yet. Default: grey lines. */
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Refusals that stay the same however often one asks. */
const FINAL = [
  'FORBIDDEN',
  'NOT_BOUND',
  'NOT_FOUND',
  'UNKNOWN_OPERATION',
  'PLAN_NOT_IN_FORCE',
  'PAPER_NOT_OFFERED',
];

/**
 * What a page shows of a query: waiting, the failure with its way on, or the content.
 * Content read before stays, with a line above it, when reading again fails.
 */
export function QueryState<Data>({ of, what, waiting, children }: QueryStateProps<Data>) {
  const { data, failure, reload } = of;
  const again = failure && !FINAL.includes(failure.code) ? reload : undefined;
  if (data === undefined && failure?.code === 'NOT_BOUND') {
    return (
      <Empty
        icon="person"
        title="还没有绑定"
        note={failure.message}
        act={{ word: '去绑定', onTap: openJoin }}
      />
    );
  }
  if (data === undefined && failure) {
    return <ErrorState title={`${what}没有读到`} note={failure.message} onRetry={again} />;
  }
  if (data === undefined) return waiting ?? <Skeleton />;
  return (
    <>
      {failure && (
        <Banner kind="sync" act={again && { word: '重试', onTap: again }}>
          下面是之前读到的内容，{failure.message}
        </Banner>
      )}
      {children(data)}
    </>
  );
}
