import type { RosterRule } from '../activity/kinds';
import type { Activity } from '../activity/schema';
import { isInForce } from '../people/rights';
import type { MemberClass, Membership } from '../people/schema';
import { type LocalDate, localDateOf } from '../time';
import { type Attendance, type AttendingAs, attendanceIdOf } from './schema';

export interface RosterPerson {
  id: string;
  name: string;
  memberClass: MemberClass;
  memberships: readonly Membership[];
}

type Held = (membership: Membership) => boolean;

const isMember: Held = ({ roles }) => roles.includes('member');

/** 支委: who holds a post in the branch (书记, 组织委员…), or organises it. */
const isOfCommittee: Held = ({ roles, post }) =>
  roles.includes('branch_officer') || (roles.includes('member') && /书记|委员/.test(post ?? ''));

/** Which memberships of the unit are due, by the kind's rule. */
const DUE: Record<RosterRule, Held> = {
  members: isMember,
  committee: isOfCommittee,
  chosen: ({ roles }) => roles.length > 0,
  none: () => false,
};

const heldOn = (
  { memberships }: RosterPerson,
  unitId: string,
  day: LocalDate,
): Membership | undefined =>
  memberships.find((held) => held.unitId === unitId && isInForce(held, day));

/**
 * Whoever belongs to the unit on the day of the activity and is due by the kind's rule.
 * Where people were chosen, those of them alone.
 */
export const dueToAttend = <Person extends RosterPerson>(
  people: readonly Person[],
  { unitId, startsAt, chosen }: Pick<Activity, 'unitId' | 'startsAt' | 'chosen'>,
  rule: RosterRule,
): Person[] =>
  people.filter((person) => {
    const held = heldOn(person, unitId, localDateOf(startsAt));
    if (!held || !DUE[rule](held)) return false;
    return rule !== 'chosen' || chosen.length === 0 || chosen.includes(person.id);
  });

type Occasion = Pick<Activity, 'id' | 'officeId' | 'unitId' | 'startsAt' | 'endsAt'>;

/** How somebody is put on a list: in what capacity, on which line, from where. */
export interface Place {
  as: AttendingAs;
  number: number;
  from?: string | null;
}

/** The document that waits for a person at the door. */
export const expectedAt = (
  activity: Occasion,
  person: Pick<RosterPerson, 'id' | 'name'> & { memberClass: MemberClass | null },
  { as, number, from = null }: Place,
): Attendance => ({
  id: attendanceIdOf(activity.id, person.id),
  officeId: activity.officeId,
  activityId: activity.id,
  memberId: person.id,
  memberName: person.name,
  memberClass: person.memberClass,
  unitId: activity.unitId,
  from,
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  as,
  number,
  state: 'expected',
  presence: null,
  sources: [],
  leave: null,
  exempt: false,
  open: true,
  wrongCodes: 0,
  history: [],
});

/**
 * What it takes to make the roster of a draft right: a crash while publishing may have left one, and
 * the draft may have been moved to another day or unit since. Lines are numbered in the order given.
 */
export const rosterChanges = (
  activity: Occasion,
  due: readonly RosterPerson[],
  present: readonly Attendance[],
): { missing: Attendance[]; stale: string[] } => {
  const wanted = due.map((person, index) =>
    expectedAt(activity, person, { as: 'due', number: index + 1 }),
  );
  const same = (left: Attendance, right: Attendance) =>
    left.id === right.id &&
    left.unitId === right.unitId &&
    left.number === right.number &&
    left.startsAt === right.startsAt &&
    left.endsAt === right.endsAt;
  // Who was invited to sit in before the activity was opened stands beside the roster.
  const ofRoster = present.filter(({ as }) => as === 'due');
  return {
    missing: wanted.filter((record) => !ofRoster.some((standing) => same(standing, record))),
    stale: ofRoster
      .filter((standing) => !wanted.some((record) => same(standing, record)))
      .map(({ id }) => id),
  };
};
