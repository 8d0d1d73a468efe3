import type { RosterRow } from '@shared/contract/attendance';
import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { missingOf } from '../head-count';

export type RosterFilter = 'all' | 'missing' | 'present' | 'leave' | 'late';

export interface RosterGroup {
  key: 'missing' | 'absent' | 'present' | 'leave';
  title: string;
  rows: RosterRow[];
}

const isLate = ({ presence }: RosterRow) => presence?.arrival === 'late';

/** The last to come stands first, where the organiser looks for whom they have just let in. */
const latestFirst = (left: RosterRow, right: RosterRow) =>
  (right.presence?.at ?? 0) - (left.presence?.at ?? 0);

const TITLES: Readonly<Record<RosterGroup['key'], string>> = {
  missing: '未到',
  absent: '缺席',
  present: '已到',
  leave: '请假',
};

const GROUP_OF: Readonly<Record<RosterRow['state'], RosterGroup['key']>> = {
  expected: 'missing',
  absent: 'absent',
  present: 'present',
  on_leave: 'leave',
};

const SHOWN: Readonly<Record<RosterFilter, readonly RosterGroup['key'][]>> = {
  all: ['missing', 'absent', 'present', 'leave'],
  missing: ['missing', 'absent'],
  present: ['present'],
  late: ['present'],
  leave: ['leave'],
};

/** The list in parts, those who are missing first; empty parts are left out. */
export const groupsOf = (
  rows: readonly RosterRow[],
  filter: RosterFilter,
  search: string,
): RosterGroup[] => {
  const name = search.trim();
  const wanted = rows.filter(
    (row) => row.name.includes(name) && (filter !== 'late' || isLate(row)),
  );
  return SHOWN[filter]
    .map((key) => ({ key, rows: wanted.filter(({ state }) => GROUP_OF[state] === key) }))
    .filter((group) => group.rows.length > 0)
    .map(({ key, rows: held }) => ({
      key,
      title: `${TITLES[key]} ${held.length}`,
      rows: key === 'present' ? held.sort(latestFirst) : held,
    }));
};

/** At most four filters: the fourth is 请假 where somebody has leave, else 迟到 where somebody is late. */
export const filtersFor = (
  counts: AttendanceCounts,
): ReadonlyArray<{ key: RosterFilter; label: string }> => {
  const missing = missingOf(counts);
  const fourth =
    counts.onLeave > 0
      ? [{ key: 'leave' as const, label: `请假 ${counts.onLeave}` }]
      : counts.late > 0
        ? [{ key: 'late' as const, label: `迟到 ${counts.late}` }]
        : [];
  return [
    { key: 'all', label: `全部 ${counts.expected}` },
    counts.absent > 0
      ? { key: 'missing', label: `缺席 ${counts.absent}` }
      : { key: 'missing', label: `未到 ${missing}` },
    { key: 'present', label: `已到 ${counts.present}` },
    ...fourth,
  ];
};
