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

/**
 * What it takes to make the roster of a draft right: a crash while publishing may have left one, and
 * the draft may have been moved to another day or unit since.
 */
export const rosterChanges = (
  activity: Parameters<typeof expectedAt>[0],
  due: readonly RosterPerson[],
  present: readonly Attendance[],
): { missing: Attendance[]; stale: string[] } => {
  const wanted = due.map((person) => expectedAt(activity, person));
  const same = (left: Attendance, right: Attendance) =>
    left.id === right.id &&
    left.unitId === right.unitId &&
    left.startsAt === right.startsAt &&
    left.endsAt === right.endsAt;
  return {
    missing: wanted.filter((record) => !present.some((standing) => same(standing, record))),
    stale: present
      .filter((standing) => !wanted.some((record) => same(standing, record)))
      .map(({ id }) => id),
  };
};
