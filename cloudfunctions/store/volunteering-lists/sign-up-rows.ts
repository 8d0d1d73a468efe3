import { unitToNameBy } from '@shared/domain/attendance/candidates';
import type { Person } from '@shared/domain/people/schema';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { VolunteerEvent } from '@shared/domain/volunteering/event';
import type { SignUp } from '@shared/domain/volunteering/schema';
import { shiftCardOf } from '@shared/domain/volunteering/shift-card';
import { isActive, standingNow } from '@shared/domain/volunteering/standing';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import type { Store } from '../index';
import { healed } from './healed';

/** A number to be reached at, where the person agreed to it. */
export const phoneIfAgreed = ({ phone, consents }: Pick<Person, 'phone' | 'consents'>) =>
  consents.some((one) => one.purpose === 'phone' && one.withdrawnAt === null) ? phone : null;

/** 报名表 of an event: shifts, and everybody who signed up in the order of the queue, who is out last. */
export const signUpRows = async (store: Store, activity: VolunteerEvent, now: Instant) => {
  const { officeId } = activity;
  const [all, found, units] = await Promise.all([
    store.signUps.ofActivity(officeId, activity.id),
    store.shifts.ofActivities(officeId, [activity.id]),
    store.organisation.units(officeId),
  ]);
  const shifts = await healed(store, found, all, now);
  const ids = all.flatMap(({ memberId, enteredBy }) => [memberId, enteredBy ?? memberId]);
  const people = await store.organisation.membersByIds(officeId, [...new Set(ids)]);
  const personOf = new Map(people.map((person) => [person.id, person]));
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  const rowOf = (signUp: SignUp) => {
    const shift = shifts.find(({ id }) => id === signUp.shiftId);
    const person = personOf.get(signUp.memberId);
    if (!shift || !person) return [];
    const unitId = unitToNameBy(
      person,
      localDateOf(activity.startsAt),
      (id) => unitOf.get(id)?.kind,
    );
    const ask = signUp.withdrawalAsk;
    return [
      {
        shiftId: shift.id,
        memberId: person.id,
        number: signUp.number,
        name: person.name,
        category: categoryOf(person),
        instructorLevel: person.volunteer?.instructorLevel ?? null,
        unitName: (unitId && unitOf.get(unitId)?.name) || activity.unitName,
        phone: phoneIfAgreed(person),
        skills: person.volunteer?.skills ?? [],
        signedUpAt: signUp.at,
        how: signUp.agreed.how,
        enteredByName: signUp.enteredBy ? (personOf.get(signUp.enteredBy)?.name ?? null) : null,
        guardianAgreed: signUp.guardianAgreed,
        agreedToOlderRisks: signUp.agreed.risksVersion !== activity.event.risksVersion,
        standing: standingNow(signUp, shift, activity, now),
        withdrawalAsk: ask && ask.declined === null ? { at: ask.at, reason: ask.reason } : null,
        explanation: signUp.explanation,
      },
    ];
  };
  const rows = all.flatMap(rowOf);
  const [standing, gone] = [true, false].map((active) =>
    rows.filter((row) => isActive(row.standing) === active),
  );
  return {
    shifts: shifts.map((shift) => shiftCardOf(shift, activity, now)),
    rows: [...(standing ?? []), ...(gone ?? [])],
  };
};
