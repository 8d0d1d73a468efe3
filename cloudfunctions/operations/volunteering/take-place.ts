import { refuse, succeed } from '@shared/domain/outcome';
import type { Person } from '@shared/domain/people/schema';
import { DAY, type Instant } from '@shared/domain/time';
import { timeOf } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import {
  type ConsentHow,
  type Shift,
  type SignUp,
  signUpIdOf,
} from '@shared/domain/volunteering/schema';
import { nearShifts, signUpRefusal } from '@shared/domain/volunteering/sign-up';
import { isActive, standingNow } from '@shared/domain/volunteering/standing';
import type { Store } from '../../store';
import type { ShiftOfEvent } from './found-event';
import { otherShifts } from './other-shifts';
import { upTo } from './own-sign-up';

export interface Taking {
  person: Pick<Person, 'id' | 'name' | 'volunteer'>;
  how: ConsentHow;
  guardianAgreed: boolean;
  /** Whoever puts it down, when it is not the person. */
  enteredBy: string | null;
  now: Instant;
}

/** The sign-up as it is written with its number. */
const written = (
  { shift, activity, officeId }: ShiftOfEvent,
  { person, how, guardianAgreed, enteredBy, now }: Taking,
  number: number,
): SignUp => ({
  id: signUpIdOf(shift.id, person.id),
  officeId,
  activityId: activity.id,
  shiftId: shift.id,
  unitId: activity.unitId,
  memberId: person.id,
  memberName: person.name,
  number,
  at: now,
  startsAt: activity.startsAt,
  state: { name: 'active' },
  agreed: { risksVersion: activity.event.risksVersion, at: now, how },
  guardianAgreed,
  enteredBy,
  toldTime: timeOf(shift, activity),
  withdrawalAsk: null,
  explanation: null,
  wrongCodes: 0,
  history: [
    {
      at: now,
      by: enteredBy ?? person.id,
      action: 'signed_up',
      after: { number, how, risksVersion: activity.event.risksVersion },
    },
  ],
});

/** Writes it, or writes it over one that was given up. @returns false when another came first */
const put = async (store: Store, signUp: SignUp, before: SignUp | undefined): Promise<boolean> => {
  if (!before) return store.signUps.add(signUp);
  const { id: _id, officeId: _office, history, explanation: _said, ...fields } = signUp;
  const [entry] = history;
  return entry !== undefined && store.signUps.rewrite(before, fields, entry);
};

interface Taken {
  signUp: SignUp;
  shift: Shift;
}

/** What somebody has already: an active sign-up answers for itself. */
const had = async (
  store: Store,
  { activity }: ShiftOfEvent,
  own: SignUp | undefined,
  seen: Shift,
  now: Instant,
): Promise<Taken | undefined> => {
  if (!own) return undefined;
  const shift = await upTo(store, seen, own);
  return isActive(standingNow(own, shift, activity, now)) ? { signUp: own, shift } : undefined;
};

/**
 * Takes the next number of the queue by one atomic step and writes the sign-up under an id of shift and
 * person. Of several at once for the same person one is written; the numbers of the others are given
 * back as if they had never been given out. A crash between the two steps leaves a number without a
 * sign-up, which is given back when somebody looks through the list.
 */
const takeNumber = async (
  store: Store,
  found: ShiftOfEvent,
  taking: Taking,
  before: SignUp | undefined,
): Promise<Taken | 'full'> => {
  const { now, person } = taking;
  const shift = await store.shifts.takeNumber(found.shift.id, now);
  if (!shift) return 'full';
  const number = queueAt(shift.queue, now).issued;
  const signUp = written(found, taking, number);
  if (await put(store, signUp, before)) return { signUp, shift };
  const line = { what: 'gone', at: now, n: number, why: 'void' } as const;
  const [left, own] = await Promise.all([
    store.shifts.append(shift.id, [line]),
    store.signUps.one(signUpIdOf(shift.id, person.id)),
  ]);
  return (
    (await had(store, found, own, left ?? shift, now)) ?? takeNumber(store, found, taking, own)
  );
};

/**
 * Signs somebody up. Whoever has a place, or waits for one, gets the same answer again.
 */
export const takePlace = async (store: Store, found: ShiftOfEvent, taking: Taking) => {
  const { shift, activity, officeId } = found;
  const { person, now } = taking;
  const from = Math.min(now, activity.startsAt) - DAY;
  const signUps = await store.signUps.ofMember(officeId, person.id, from);
  const own = signUps.find(({ shiftId }) => shiftId === shift.id);
  const others = await otherShifts(store, officeId, signUps, shift.id, now);
  const time = timeOf(shift, activity);
  const near = nearShifts(time, others);
  const standing = await had(store, found, own, shift, now);
  if (standing) return succeed({ ...standing, near });
  const refusal = signUpRefusal(shift, time, person, taking, others);
  if (refusal) return refusal;
  const taken = await takeNumber(store, found, taking, own);
  return taken === 'full' ? refuse('QUEUE_FULL', {}) : succeed({ ...taken, near });
};
