import { phaseAt } from '../activity/check-in-window';
import type { Activity } from '../activity/schema';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { Instant } from '../time';
import type { CodeVerdict } from './code';
import { provenAt } from './code';
import type { Attendance, Presence, Source } from './schema';
import { presenceOf, rivalOf, sourceOf } from './sources';

/** After so many wrong codes a person is asked to turn to the organiser: six digits can be guessed. */
export const WRONG_CODE_LIMIT = 8;

export interface CheckInRequest {
  requestId: string;
  /** When the phone took the code. */
  capturedAt: Instant;
  /** When the server received it. */
  now: Instant;
}

type DoorActivity = Pick<Activity, 'state' | 'checkIn'>;

export type DoorRefusal =
  | Refusal<'ACTIVITY_CANCELLED', { reason: string }>
  | Refusal<'CHECK_IN_NOT_OPEN', { opensAt: Instant }>
  | Refusal<'CHECK_IN_CLOSED', { closedAt: Instant }>;

/** Whether the door is open at all, before anybody looks at a code. */
export const doorRefusal = (activity: DoorActivity, now: Instant): DoorRefusal | undefined => {
  const { state, checkIn } = activity;
  if (state.name === 'cancelled') return refuse('ACTIVITY_CANCELLED', { reason: state.reason });
  if (state.name === 'closed') return refuse('CHECK_IN_CLOSED', { closedAt: state.closedAt });
  const phase = phaseAt(checkIn, now);
  if (state.name === 'draft' || phase === 'not_open') {
    return refuse('CHECK_IN_NOT_OPEN', { opensAt: checkIn.opensAt });
  }
  return phase === 'over' ? refuse('CHECK_IN_CLOSED', { closedAt: checkIn.closesAt }) : undefined;
};

export type CheckInRefusal =
  | DoorRefusal
  | Refusal<'CODE_EXPIRED', Record<string, never>>
  | Refusal<'CODE_OTHER_ACTIVITY', Record<string, never>>
  | Refusal<'CODE_WRONG', Record<string, never>>;

/**
 * Decides whether a code lets its bearer in, and what is then written.
 * The roster is not looked at: the store's conditional update finds the person's document or not.
 *
 * A member who arrives after the threshold is late, and still present. A code that a phone without
 * network kept is judged by the moment it proves, as long as the roster is open, and waits for the
 * organiser to confirm it (`stories.md` 2).
 */
export const decideCheckIn = (
  activity: DoorActivity,
  verdict: CodeVerdict,
  request: CheckInRequest,
): Success<Source> | CheckInRefusal => {
  const kept = verdict.name === 'kept';
  const proven =
    kept || verdict.name === 'valid'
      ? provenAt(verdict.window, request.capturedAt, request.now)
      : undefined;
  const refusal = doorRefusal(activity, kept && proven !== undefined ? proven : request.now);
  if (refusal) return refusal;
  if (verdict.name === 'expired') return refuse('CODE_EXPIRED', {});
  if (verdict.name === 'other_activity') return refuse('CODE_OTHER_ACTIVITY', {});
  if (proven === undefined) return refuse('CODE_WRONG', {});
  return succeed({
    at: proven,
    arrival: proven > activity.checkIn.lateAfter ? 'late' : 'on_time',
    method: kept ? 'offline_code' : 'code',
    enteredBy: null,
    requestId: request.requestId,
    receivedAt: request.now,
    standing: { name: kept ? 'pending' : 'counts' },
  });
};

export type StandingRefusal =
  | CheckInRefusal
  | Refusal<'ALREADY_CHECKED_IN', { at: Instant }>
  | Refusal<'ENTRY_STRUCK', { reason: string }>
  | Refusal<'NOT_ON_ROSTER', Record<string, never>>
  | Refusal<'TOO_MANY_WRONG_CODES', Record<string, never>>;

/** What a source answers to its own request, whatever other sources say. */
const answerOf = (source: Source): Success<Presence> | StandingRefusal => {
  const own = presenceOf([source]);
  if (own) return succeed(own);
  const { standing } = source;
  return refuse('ENTRY_STRUCK', { reason: standing.name === 'struck' ? standing.reason : '' });
};

/**
 * What a person hears who was not let in, either by the decision or because the conditional update
 * found no document waiting. `'merge'`: the code was good, and the organiser has entered the person
 * before; the check-in joins that record.
 *
 * The same request again gets its first answer, whatever has become of the code since; one that was
 * struck out is told so. Any other request gets the time of the first. Whoever is not on the roster
 * learns nothing about codes.
 *
 * @param refusal the decision's; undefined when the code was good
 */
export const explainStanding = (
  standing: Attendance | undefined,
  refusal: CheckInRefusal | undefined,
  request: CheckInRequest,
): Success<Presence> | StandingRefusal | 'merge' => {
  const own = standing && sourceOf(standing, request.requestId);
  if (own) return answerOf(own);
  if (refusal?.error.code === 'ACTIVITY_CANCELLED') return refusal;
  if (!standing) return refuse('NOT_ON_ROSTER', {});
  const { presence } = standing;
  if (presence) {
    if (refusal || !standing.open || rivalOf(standing, 'code')) {
      return refuse('ALREADY_CHECKED_IN', { at: presence.at });
    }
    return 'merge';
  }
  const aboutCode = !refusal || refusal.error.code.startsWith('CODE_');
  if (aboutCode && standing.wrongCodes >= WRONG_CODE_LIMIT) {
    return refuse('TOO_MANY_WRONG_CODES', {});
  }
  return refusal ?? refuse('CHECK_IN_CLOSED', { closedAt: request.now });
};
