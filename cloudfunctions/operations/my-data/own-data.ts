import type { Attendance } from '@shared/domain/attendance/schema';
import type { OwnPerson, OwnRecord } from '@shared/domain/my-data/schema';
import type { Seals } from '../../runtime/seals';
import type { MemberRecord, Store, UnitRecord } from '../../store';

/** A person as they read it themselves: nothing masked, units by name. */
export const ownPersonOf = (person: MemberRecord, units: readonly UnitRecord[]): OwnPerson => ({
  ...person,
  memberships: person.memberships.map((held) => ({
    ...held,
    unitName: units.find(({ unitId }) => unitId === held.unitId)?.name ?? held.unitId,
  })),
});

/** A person as whoever wrote to the office. */
export const writerOf = ({ id, officeId, accountId }: MemberRecord, seals: Seals) => ({
  writer: seals.accountMark(accountId),
  officeId,
  memberId: id,
});

/** A person's records with the activities they belong to, and who entered them. */
export const ownRecordsOf = async (
  store: Store,
  officeId: string,
  attendance: readonly Attendance[],
): Promise<OwnRecord[]> => {
  const enterers = [...new Set(attendance.flatMap(({ presence }) => presence?.enteredBy ?? []))];
  const [activities, people] = await Promise.all([
    store.activities.byIds(
      officeId,
      attendance.map(({ activityId }) => activityId),
    ),
    enterers.length ? store.organisation.membersByIds(officeId, enterers) : [],
  ]);
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return attendance.flatMap(({ activityId, startsAt, state, presence, sources }) => {
    const activity = byId.get(activityId);
    // A roster may stand before its activity is opened: publishing writes it first.
    if (!activity || activity.state.name === 'draft') return [];
    const entered = people.find(({ id }) => id === presence?.enteredBy);
    return [
      {
        activityId,
        kind: activity.kind,
        theme: activity.theme,
        unitName: activity.unitName,
        startsAt,
        cancelled: activity.state.name === 'cancelled',
        state,
        presence: presence && { ...presence, enteredByName: entered?.name ?? null },
        struck: sources.flatMap(({ standing }) =>
          standing.name === 'struck' ? [{ at: standing.at, reason: standing.reason }] : [],
        ),
      },
    ];
  });
};
