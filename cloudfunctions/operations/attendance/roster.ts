import { attendanceRoster } from '@shared/contract/attendance';
import { keptCounts } from '@shared/domain/attendance/counts';
import type { Attendance } from '@shared/domain/attendance/schema';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

const tallyOf = ({ state, presence }: Attendance) => ({
  state,
  late: presence?.arrival === 'late',
  people: 1,
});

export const roster = implementOverUnit(attendanceRoster, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: activity, deps: { store } }) => {
    const { officeId, id } = activity;
    const records = await store.attendance.roster(officeId, id);
    const enterers = [...new Set(records.flatMap(({ presence }) => presence?.enteredBy ?? []))];
    const people = enterers.length ? await store.organisation.membersByIds(officeId, enterers) : [];
    const nameOf = (memberId: string | null) =>
      people.find((person) => person.id === memberId)?.name ?? null;
    const rows = records.map(({ memberId, memberName, state, presence, history }) => ({
      memberId,
      name: memberName,
      state,
      presence: presence && { ...presence, enteredByName: nameOf(presence.enteredBy) },
      struck: history.filter(({ action }) => action === 'struck_out'),
    }));
    return succeed({ rows, counts: keptCounts(activity, records.map(tallyOf)) });
  },
});
