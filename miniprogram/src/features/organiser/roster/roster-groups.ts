import type { RosterRow } from '@shared/contract/attendance';
import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { missingOf } from '../head-count';

export type RosterFilter = 'all' | 'missing' | 'present' | 'leave' | 'late';

type GroupKey = 'pending' | 'missing' | 'absent' | 'present' | 'leave' | 'exempt' | 'beside';

export interface RosterGroup {
  key: GroupKey;
  title: string;
  rows: RosterRow[];
}

const isLate = ({ presence }: RosterRow) => presence?.arrival === 'late';

/** The last to come stands first, where the organiser looks for whom they have just let in. */
const latestFirst = (left: RosterRow, right: RosterRow) =>
  (right.presence?.at ?? 0) - (left.presence?.at ?? 0);

const TITLES: Readonly<Record<GroupKey, string>> = {
  pending: '离线补传待确认',
  missing: '未到',
  absent: '缺席',
  present: '已到',
  leave: '请假',
  exempt: '免于考勤',
  beside: '列席、来宾',
};

const GROUP_OF: Readonly<Record<RosterRow['state'], GroupKey>> = {
  expected: 'missing',
  absent: 'absent',
  present: 'present',
  on_leave: 'leave',
  exempt: 'exempt',
};

/** Whoever waits to be confirmed comes first; who is not due stands beside, present or not. */
const groupOf = ({ as, state, presence }: RosterRow): GroupKey => {
  if (presence?.pending) return 'pending';
  return as === 'due' ? GROUP_OF[state] : 'beside';
};

const SHOWN: Readonly<Record<RosterFilter, readonly GroupKey[]>> = {
  all: ['pending', 'missing', 'absent', 'present', 'leave', 'exempt', 'beside'],
  missing: ['missing', 'absent'],
  present: ['pending', 'present'],
  late: ['pending', 'present'],
  leave: ['leave'],
};

/** The list in parts, those who wait for an answer and those who are missing first; none is empty. */
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
    .map((key) => ({ key, rows: wanted.filter((row) => groupOf(row) === key) }))
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
