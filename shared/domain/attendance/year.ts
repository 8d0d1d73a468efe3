import { activityKinds } from '../activity/kinds';
import type { Activity } from '../activity/schema';
import type { Attendance } from './schema';

/** Numbers of one person's year. 出勤率 is `present` of `due` (`terms.md`): shown with its formula. */
export interface YearCounts {
  due: number;
  present: number;
  late: number;
  onLeave: number;
  absent: number;
}

/** One activity with the person's record at it. */
export interface Attended {
  activity: Pick<Activity, 'id' | 'state' | 'kind' | 'jointId'>;
  record: Attendance;
}

/**
 * Whether a record enters the year's rate: the roster is closed, the person was due and not exempt.
 * One called off, still open, or merely sat in does not.
 */
export const entersYear = ({ activity: { state }, record }: Attended): boolean =>
  state.name === 'closed' && record.as === 'due' && record.state !== 'exempt';

/** One of a joint activity's records stands for all: the same person came once. */
const onceEach = (attended: readonly Attended[]): Attended[] => {
  const byDoor = new Map<string, Attended>();
  for (const one of attended) {
    const door = one.activity.jointId ?? one.activity.id;
    const known = byDoor.get(door);
    if (!known || (known.record.state !== 'present' && one.record.state === 'present')) {
      byDoor.set(door, one);
    }
  }
  return [...byDoor.values()];
};

/** The numbers of a person's year, one for each activity however many rosters name the person. */
export const yearCounts = (attended: readonly Attended[]): YearCounts => {
  const entering = onceEach(attended.filter(entersYear));
  const count = (matches: (record: Attendance) => boolean) =>
    entering.filter(({ record }) => matches(record)).length;
  return {
    due: entering.length,
    present: count(({ state }) => state === 'present'),
    late: count(({ state, presence }) => state === 'present' && presence?.arrival === 'late'),
    onLeave: count(({ state }) => state === 'on_leave'),
    absent: count(({ state }) => state === 'absent'),
  };
};

/** Kinds of organisational life a leader takes part in as an ordinary member of her branch (2.3). */
export const isBranchLife = ({ kind }: Pick<Activity, 'kind'>): boolean =>
  kind === 'theme_party_day' ||
  kind === 'organisational_life_meeting' ||
  activityKinds[kind].ledger !== null;

/** Democratic and organisational life meetings among them. */
export const isLifeMeeting = ({ kind }: Pick<Activity, 'kind'>): boolean =>
  kind === 'organisational_life_meeting' || kind === 'democratic_life_meeting';
