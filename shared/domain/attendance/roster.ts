import type { Activity } from '../activity/schema';
import { isInForce } from '../people/rights';
import type { Membership, Role } from '../people/schema';
import { localDateOf } from '../time';
import { type Attendance, attendanceIdOf } from './schema';

export interface RosterPerson {
  id: string;
  name: string;
  memberships: readonly Membership[];
}

/** Whoever belongs to the unit on the day of the activity, in one of the roles that are due. */
export const dueToAttend = <Person extends RosterPerson>(
  people: readonly Person[],
  { unitId, startsAt }: Pick<Activity, 'unitId' | 'startsAt'>,
  roles: readonly Role[],
): Person[] =>
  people.filter(({ memberships }) =>
    memberships.some(
      (held) =>
        held.unitId === unitId &&
        held.roles.some((role) => roles.includes(role)) &&
        isInForce(held, localDateOf(startsAt)),
    ),
  );

/** The document that waits for a person at the door. */
export const expectedAt = (
  activity: Pick<Activity, 'id' | 'officeId' | 'unitId' | 'startsAt' | 'endsAt'>,
  person: Pick<RosterPerson, 'id' | 'name'>,
): Attendance => ({
  id: attendanceIdOf(activity.id, person.id),
  officeId: activity.officeId,
  activityId: activity.id,
  memberId: person.id,
  memberName: person.name,
  unitId: activity.unitId,
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  state: 'expected',
  presence: null,
  wrongCodes: 0,
  history: [],
});
