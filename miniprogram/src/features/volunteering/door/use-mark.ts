import type { MarkAct } from '@shared/domain/volunteering/service-schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Attempt } from '@/features/attendance';
import { idOf, isNews, type KeptAct, theQueue, useKept } from '@/features/queue';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { afterUnkept, EMPTY, type MarkState, stateOfMark } from './mark-state';

export interface MarkWish {
  act: MarkAct;
  /** Undefined: the server finds it by the time. */
  shiftId: string | undefined;
  about: string;
}

/** My marks at this event that stand on this phone, the latest last. */
const ofEvent = (acts: readonly KeptAct[], activityId: string): readonly KeptAct[] =>
  acts.filter(
    ({ operation, input }) => operation === 'volunteering.mark' && input.activityId === activityId,
  );

const actOf = (act: KeptAct): MarkAct[] =>
  act.operation === 'volunteering.mark' && act.state.name === 'waiting' ? [act.input.act] : [];

/** One person's marks at one event, on this phone: each is kept first, then sent. */
export const useMark = (activityId: string) => {
  const { acts, sending } = useKept();
  const own = ofEvent(acts, activityId);
  const [state, setState] = useState<MarkState>(EMPTY);
  /** The mark this page speaks of; empty: none, a new one is begun. */
  const [current, setCurrent] = useState<string>();
  const busy = useRef(false);

  const send = useCallback(
    async (attempt: Attempt, { act, shiftId, about }: MarkWish) => {
      if (busy.current) return;
      busy.current = true;
      setCurrent(attempt.requestId);
      setState({ name: 'sending', attempt });
      const taken = await theQueue().take({
        operation: 'volunteering.mark',
        input: { activityId, shiftId, act, ...attempt },
        about,
      });
      busy.current = false;
      setState(taken.name === 'unkept' ? afterUnkept(attempt, taken.outcome) : EMPTY);
    },
    [activityId],
  );

  const shown = own.find((act) => idOf(act) === current || (current === undefined && isOpen(act)));
  const shownId = shown && idOf(shown);
  // What somebody came back to stays in view when it is sent, so that they read what became of it.
  useEffect(() => {
    if (current === undefined && shownId !== undefined) setCurrent(shownId);
  }, [current, shownId]);
  const kept = shown && stateOfMark(shown, sending);
  const forget = () => {
    if (shown && shown.state.name === 'refused') theQueue().drop(idOf(shown));
  };
  return {
    state: kept ?? state,
    /** Acts that wait on this phone, in their order. */
    waiting: own.flatMap(actOf),
    submit: (code: string, wish: MarkWish) =>
      send({ code, requestId: newRequestId(), capturedAt: serverNow() }, wish),
    type: (digits: string) => {
      forget();
      setCurrent('');
      setState({ name: 'typing', digits });
    },
    resend: async (wish: MarkWish) => {
      if (shown) await theQueue().retry(idOf(shown));
      else if (state.name === 'unsent') await send(state.attempt, wish);
    },
    reject: (error: string) => {
      setCurrent('');
      setState({ name: 'typing', digits: '', error });
    },
    /** On to another mark; what waits stays. */
    next: () => {
      forget();
      setCurrent('');
      setState(EMPTY);
    },
    /** Takes back what was not sent. */
    takeBack: () => {
      if (shown) theQueue().drop(idOf(shown));
      setCurrent('');
      setState(EMPTY);
    },
  };
};

/** What a person who comes to the page has to know of first. */
const isOpen = (act: KeptAct): boolean => act.state.name === 'waiting' || isNews(act);

export type Marking = ReturnType<typeof useMark>;
