import { attendanceRoster } from '@shared/contract/attendance';
import { keptCounts, tallyOf } from '@shared/domain/attendance/counts';
import type { Attendance } from '@shared/domain/attendance/schema';
import { succeed } from '@shared/domain/outcome';
import { type NameOf, namedSources, namesOf } from '../../store';
import { implementOverUnit } from '../implement';

const rowOf = (record: Attendance, nameOf: NameOf) => {
  const { memberName: name, presence, sources } = record;
  return {
    ...record,
    name,
    presence: presence && { ...presence, enteredByName: nameOf(presence.enteredBy) },
    sources: namedSources(sources, nameOf),
    struck: sources.flatMap(({ at: presentAt, method, standing }) => {
      if (standing.name !== 'struck') return [];
      const { at, by, reason } = standing;
      return [{ at, by, byName: nameOf(by), reason, presentAt, method }];
    }),
  };
};

/** As the printed sheet has them: by number; who has none, by name. */
const inSheetOrder = (left: Attendance, right: Attendance): number =>
  left.number - right.number || (left.id < right.id ? -1 : 1);

export const roster = implementOverUnit(attendanceRoster, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: activity, deps: { store } }) => {
    const { officeId, id } = activity;
    const records = (await store.attendance.roster(officeId, id)).sort(inSheetOrder);
    const nameOf = await namesOf(store, officeId, records);
    return succeed({
      rows: records.map((record) => rowOf(record, nameOf)),
      counts: keptCounts(activity, records.map(tallyOf)),
    });
  },
});
