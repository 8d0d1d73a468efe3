import { createStore, type Database } from '@cloud/store';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import { type Activity, newlyPlanned } from '@shared/domain/activity/schema';
import { expectedAt } from '@shared/domain/attendance/roster';
import { calendarOf, HOUR, type Instant } from '@shared/domain/time';

const BATCH = 500;

/** The account of whoever keeps the door. */
export const HALL_OFFICER = 'officer-account';

/** An activity under way with a roster of the given size, every person with an account. */
export const fillHall = async (db: Database, people: number, startsAt: Instant) => {
  const store = createStore(db);
  const officeId = 'bench';
  const endsAt = startsAt + 3 * HOUR;
  const activity: Activity = {
    id: 'bench-activity',
    officeId,
    kind: 'theme_party_day',
    unitId: 'branch-1',
    unitName: 'Bench',
    planYear: calendarOf(startsAt).year,
    theme: 'Bench',
    place: 'Bench',
    startsAt,
    endsAt,
    checkIn: checkInWindowOf(activityKinds.theme_party_day, startsAt, endsAt),
    serves: [],
    state: { name: 'published', publishedAt: startsAt },
    details: {},
    chosen: [],
    ...newlyPlanned,
    createdBy: 'bench',
    history: [],
  };
  await store.activities.add(activity);
  const accountOf = (index: number) => `account-${index}`;
  const persons = Array.from({ length: people }, (_, index) => ({
    id: `person-${index}`,
    officeId,
    accountId: accountOf(index),
    name: `Person ${index}`,
    memberClass: 'full_member' as const,
    consents: [
      { purpose: 'attendance' as const, version: 'bench', givenAt: startsAt, withdrawnAt: null },
    ],
    memberships: [
      {
        unitId: 'branch-1',
        roles: ['member' as const],
        post: null,
        validFrom: '2000-01-01',
        validTo: null,
      },
    ],
  }));
  await store.organisation.addMember({
    id: 'officer',
    officeId,
    accountId: HALL_OFFICER,
    name: 'Officer',
    memberClass: 'full_member',
    memberships: [
      {
        unitId: 'branch-1',
        roles: ['branch_officer'],
        post: null,
        validFrom: '2000-01-01',
        validTo: null,
      },
    ],
  });
  for (let from = 0; from < people; from += BATCH) {
    const batch = persons.slice(from, from + BATCH);
    await Promise.all(batch.map((person) => store.organisation.addMember(person)));
    await store.attendance.writeRoster(
      batch.map((person, index) =>
        expectedAt(activity, person, { as: 'due', number: from + index + 1 }),
      ),
    );
  }
  return { activityId: activity.id, accountOf };
};
