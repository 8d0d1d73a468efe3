import type { CallFailure } from '@/platform/call';
import { ErrorState } from '@/ui';

export interface FailureProps {
  /** What could not be done: 名单没有读到. */
  title: string;
  failure: CallFailure;
  onRetry?: () => unknown;
}

/** Refusals that stay the same however often one asks. */
const FINAL: readonly string[] = ['FORBIDDEN', 'NOT_BOUND', 'NOT_FOUND', 'UNKNOWN_OPERATION'];

/** A failed call in place of the content. An unexpected one shows its number once, to be quoted. */
export function Failure({ title, failure, onRetry }: FailureProps) {
  const unexpected = failure.code === 'UNEXPECTED';
  return (
    <ErrorState
      title={title}
      note={unexpected ? '服务出了问题，请稍后再试' : failure.message}
      reference={unexpected ? failure.data.reference : undefined}
      onRetry={FINAL.includes(failure.code) ? undefined : onRetry}
    />
  );
}
