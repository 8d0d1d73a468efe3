import { useCallback, useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { type Attempt, afterAttempt, type CheckInState } from './check-in-state';

export interface CheckIn {
  state: CheckInState;
  type: (digits: string) => void;
  /** A new act with this code: six digits, or the token of a QR code. */
  submit: (code: string) => Promise<void>;
  /** The act that did not go through once more, unchanged. */
  resend: () => Promise<void>;
  /** Says that what was scanned is no check-in code. */
  reject: (message: string) => void;
  /** Back to the empty boxes. */
  restart: () => void;
}

const EMPTY: CheckInState = { name: 'typing', digits: '' };

/** One person's check-in to one activity, on this phone. */
export const useCheckIn = (activityId: string): CheckIn => {
  const { run } = useAct('attendance.checkIn');
  const [state, setState] = useState<CheckInState>(EMPTY);
  const sending = useRef(false);
  const send = useCallback(
    async (attempt: Attempt) => {
      if (sending.current) return;
      sending.current = true;
      setState({ name: 'sending', attempt });
      const result = await run({ activityId, ...attempt });
      sending.current = false;
      setState(afterAttempt(attempt, result));
    },
    [activityId, run],
  );
  const submit = useCallback(
    (code: string) => send({ code, requestId: newRequestId(), capturedAt: serverNow() }),
    [send],
  );
  return {
    state,
    type: (digits) => setState({ name: 'typing', digits }),
    submit,
    resend: async () => {
      if ('attempt' in state) await send(state.attempt);
    },
    reject: (error) => setState({ name: 'typing', digits: '', error }),
    restart: () => setState(EMPTY),
  };
};
