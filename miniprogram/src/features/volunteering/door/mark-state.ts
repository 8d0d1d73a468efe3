import type { OutputOf } from '@shared/contract';
import { type Attempt, type CheckInState, FOLLOWS } from '@/features/attendance';
import { isNews, type KeptAct, type KeptFailure, type KeptOperation } from '@/features/queue';
import type { CallResult } from '@/platform/call';

export type Marked = OutputOf<'volunteering.mark'>;

/** Where one mark stands on this phone: as a check-in does, with an answer of its own. */
export type MarkState =
  | Exclude<CheckInState, { name: 'recorded' | 'recorded_before' }>
  | { name: 'marked'; output: Marked };

export const EMPTY: MarkState = { name: 'typing', digits: '' };

const afterRefusal = (attempt: Attempt, failure: KeptFailure, late: boolean): MarkState => {
  const follows = FOLLOWS[failure.code];
  if (follows === 'ask') return { name: 'consent', attempt };
  if (late) return { name: 'refused', failure, late };
  if (follows === 'resend') return { name: 'unsent', attempt, message: failure.message };
  if (follows === 'retype') return { name: 'typing', digits: '', error: failure.message };
  return { name: 'refused', failure };
};

/** The state after an attempt that this phone had no room for. */
export const afterUnkept = (attempt: Attempt, result: CallResult<KeptOperation>): MarkState => {
  if (!result.ok) return afterRefusal(attempt, result.error, false);
  return 'act' in result.data ? { name: 'marked', output: result.data } : EMPTY;
};

/** A mark kept on this phone, as the page shows it. */
export const stateOfMark = (act: KeptAct, sending: string | undefined): MarkState | undefined => {
  if (act.operation !== 'volunteering.mark') return undefined;
  const { code, requestId, capturedAt } = act.input;
  const attempt = { code, requestId, capturedAt };
  const { state } = act;
  if (state.name === 'refused') return afterRefusal(attempt, state.error, isNews(act));
  if (state.name === 'waiting') {
    return { name: sending === requestId ? 'sending' : 'kept', attempt };
  }
  return 'act' in state.answer ? { name: 'marked', output: state.answer } : undefined;
};
