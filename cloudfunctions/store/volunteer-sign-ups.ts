import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import { isVolunteerEvent, type VolunteerEvent } from '@shared/domain/volunteering/event';
import { hasGone } from '@shared/domain/volunteering/queue';
import type { Shift, SignUp, SignUpState } from '@shared/domain/volunteering/schema';
import type { Store } from './index';

/** A sign-up with the shift and the event it is for. */
export interface SignUpInFull {
  signUp: SignUp;
  shift: Shift;
  activity: VolunteerEvent;
}

/** Sign-ups with their shifts and events, in two parallel reads; none are read for none. */
export const inFull = async (
  store: Store,
  officeId: string,
  signUps: readonly SignUp[],
): Promise<SignUpInFull[]> => {
  const [shifts, activities] = await Promise.all([
    store.shifts.byIds(officeId, [...new Set(signUps.map(({ shiftId }) => shiftId))]),
    store.activities.byIds(officeId, [...new Set(signUps.map(({ activityId }) => activityId))]),
  ]);
  return signUps.flatMap((signUp) => {
    const shift = shifts.find(({ id }) => id === signUp.shiftId);
    const activity = activities.find(({ id }) => id === signUp.activityId);
    return shift && activity && isVolunteerEvent(activity) ? [{ signUp, shift, activity }] : [];
  });
};

type Ended = Exclude<SignUpState, { name: 'active' }>;

/**
 * Ends a sign-up and lets its place go on. The sign-up first, then the queue: a crash between leaves a
 * place that the same act again, or the next look through the list, lets go.
 * @returns the sign-up and its shift afterwards; undefined when the sign-up has changed meanwhile
 */
export const giveUp = async (
  store: Store,
  { signUp, shift }: Pick<SignUpInFull, 'signUp' | 'shift'>,
  state: Ended,
  entry: AuditEntry,
) => {
  const isEnded = signUp.state.name !== 'active';
  const ended = isEnded ? signUp : { ...signUp, state };
  if (!isEnded && !(await store.signUps.rewrite(signUp, { state }, entry))) return undefined;
  const why = ended.state.name === 'released' ? 'released' : 'withdrawn';
  const line = { what: 'gone', at: entry.at, n: signUp.number, why } as const;
  const isOut = hasGone(shift.queue, signUp.number);
  const after = isOut ? shift : await store.shifts.append(shift.id, [line]);
  return { signUp: ended, shift: after ?? shift };
};

/** Gives up everything to come that somebody has signed up for, so that their places go on. */
export const letGoOfAll = async (
  store: Store,
  { officeId, memberId }: { officeId: string; memberId: string },
  now: Instant,
): Promise<void> => {
  const signUps = await store.signUps.ofMember(officeId, memberId, now);
  const active = signUps.filter(({ state }) => state.name === 'active');
  for (const own of await inFull(store, officeId, active)) {
    const entry = { at: now, by: memberId, action: 'withdrawn' };
    await giveUp(store, own, { name: 'withdrawn', at: now }, entry);
  }
};
