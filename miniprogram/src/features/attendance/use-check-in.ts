import { useCallback, useRef, useState } from 'react';
import { idOf, isNews, type KeptAct, theQueue, useKept } from '@/features/queue';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { type Attempt, afterAttempt, type CheckInState, stateOfKept } from './check-in-state';

export interface CheckIn {
  state: CheckInState;
  /** What lists call the check-in that this phone keeps; empty where nothing was known. */
  about: string;
  type: (digits: string) => void;
  /** A new act with this code: six digits, or the token of a QR code. */
  submit: (code: string) => Promise<void>;
  /** The act that did not go through once more, unchanged. */
  resend: () => Promise<void>;
  /** Says that what was scanned is no check-in code. */
  reject: (message: string) => void;
  /** Back to the empty boxes; a refusal counts as read, and what was kept is taken back. */
  restart: () => void;
}

const EMPTY: CheckInState = { name: 'typing', digits: '' };

/** My check-ins to this activity that stand on this phone, the latest last. */
const ofActivity = (acts: readonly KeptAct[], activityId: string): readonly KeptAct[] =>
  acts.filter(
    ({ operation, input }) => operation === 'attendance.checkIn' && input.activityId === activityId,
  );

/** Taken before, so that opening the same link again does nothing new. */
const standsFor = (act: KeptAct, code: string): boolean =>
  act.state.name === 'waiting' ||
  ((act.state.name === 'done' || isNews(act)) && 'code' in act.input && act.input.code === code);

const isRefused = ({ state }: KeptAct): boolean => state.name === 'refused';

export interface CheckInOptions {
  /** What lists call it while it waits. */
  about: string;
  /** The server's record was read: it outweighs what this phone remembers as done. */
  hasRecord: boolean;
}

/** One person's check-in to one activity, on this phone: kept first, then sent. */
export const useCheckIn = (activityId: string, options: CheckInOptions): CheckIn => {
  const { acts, sending } = useKept();
  const own = ofActivity(acts, activityId);
  const [state, setState] = useState<CheckInState>(EMPTY);
  const latest = useRef({ own, about: options.about });
  latest.current = { own, about: options.about };
  const busy = useRef(false);
  /** Waited while this page was open: the answer is shown, whatever was read before. */
  const seen = useRef(new Set<string>());
  for (const act of own) if (act.state.name === 'waiting') seen.current.add(idOf(act));

  const forget = useCallback((which: (act: KeptAct) => boolean) => {
    for (const act of latest.current.own.filter(which)) theQueue().drop(idOf(act));
  }, []);

  const send = useCallback(
    async (attempt: Attempt) => {
      if (busy.current) return;
      busy.current = true;
      forget(isRefused);
      seen.current.add(attempt.requestId);
      setState({ name: 'sending', attempt });
      const taking = theQueue().take({
        operation: 'attendance.checkIn',
        input: { activityId, ...attempt },
        about: latest.current.about,
      });
      // From here on the kept act tells how it stands.
      if (theQueue().holds(attempt.requestId)) setState(EMPTY);
      const taken = await taking;
      busy.current = false;
      if (taken.name === 'unkept') setState(afterAttempt(attempt, taken.outcome) ?? EMPTY);
    },
    [activityId, forget],
  );

  const submit = useCallback(
    async (code: string) => {
      if (latest.current.own.some((act) => standsFor(act, code))) return;
      await send({ code, requestId: newRequestId(), capturedAt: serverNow() });
    },
    [send],
  );

  const act = own[own.length - 1];
  const counts =
    act && (act.state.name !== 'done' || !options.hasRecord || seen.current.has(idOf(act)));
  const untouched = state.name === 'typing' && state.digits === '' && !state.error;
  const kept = counts && untouched ? stateOfKept(act, sending) : undefined;
  const shown = kept ?? state;
  return {
    state: shown,
    about: act?.about ?? '',
    type: (digits) => {
      forget(isRefused);
      setState({ name: 'typing', digits });
    },
    submit,
    resend: async () => {
      if (act) seen.current.add(idOf(act));
      if (act && kept) await theQueue().retry(idOf(act));
      else if (shown.name === 'unsent') await send(shown.attempt);
    },
    reject: (error) => setState({ name: 'typing', digits: '', error }),
    restart: () => {
      forget(({ state: { name } }) => name !== 'done');
      setState(EMPTY);
    },
  };
};
