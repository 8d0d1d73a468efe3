import type { Activity, AttendanceCounts } from '../activity/schema';
import type { Attendance } from './schema';

/** How many people stand in one state. */
export interface StateTally {
  as: string;
  state: string;
  late: boolean;
  leftEarly: boolean;
  pending: boolean;
  votes: boolean;
  people: number;
}

/** One record, counted by itself. */
export const tallyOf = ({ as, state, presence, memberClass }: Attendance): StateTally => ({
  as,
  state,
  late: presence?.arrival === 'late',
  leftEarly: (presence?.leftAt ?? null) !== null,
  pending: presence?.pending ?? false,
  votes: memberClass === 'full_member',
  people: 1,
});

/**
 * The numbers of a roster. 应到 is everyone due, whatever became of them, less those who are exempt;
 * 实到 includes the late. Who sits in and guests stand beside (`terms.md`, 列席).
 */
export const countsOf = (tallies: readonly StateTally[]): AttendanceCounts => {
  const people = (matches: (tally: StateTally) => boolean) =>
    tallies.filter(matches).reduce((sum, tally) => sum + tally.people, 0);
  const due = ({ as, state }: StateTally) => as === 'due' && state !== 'exempt';
  const came = (tally: StateTally) => due(tally) && tally.state === 'present';
  return {
    expected: people(due),
    present: people(came),
    late: people((tally) => came(tally) && tally.late),
    onLeave: people((tally) => due(tally) && tally.state === 'on_leave'),
    absent: people((tally) => due(tally) && tally.state === 'absent'),
    leftEarly: people((tally) => came(tally) && tally.leftEarly),
    sittingIn: people(({ as, state }) => as !== 'due' && state === 'present'),
    exempt: people(({ as, state }) => as === 'due' && state === 'exempt'),
    unconfirmed: people(({ state, pending }) => state === 'present' && pending),
    votersDue: people((tally) => due(tally) && tally.votes),
    votersPresent: people((tally) => came(tally) && tally.votes),
  };
};

/** The numbers of an activity: counted, or as kept where retention has left the numbers alone. */
export const keptCounts = (
  { keeps, state }: Pick<Activity, 'keeps' | 'state'>,
  tallies: readonly StateTally[],
): AttendanceCounts =>
  keeps === 'totals' && state.name === 'closed' && state.counts ? state.counts : countsOf(tallies);

/** Which of two records of one person at one door says more: due before sitting in, present before not. */
const weightOf = ({ as, state }: Attendance): number =>
  (as === 'due' && state !== 'exempt' ? 2 : 0) + (state === 'present' ? 1 : 0);

/**
 * The numbers of branches that meet together. Whoever stands on two of their rosters is one person
 * and counts once for the bureau, though once for each branch in its own numbers.
 */
export const togetherCounts = (records: readonly Attendance[]): AttendanceCounts => {
  const people = new Map<string, Attendance>();
  for (const record of records) {
    const known = people.get(record.memberId);
    if (!known || weightOf(record) > weightOf(known)) people.set(record.memberId, record);
  }
  return countsOf([...people.values()].map(tallyOf));
};

/** Whether two counts say the same. */
export const sameCounts = (left: AttendanceCounts, right: AttendanceCounts): boolean => {
  const values = Object.values(right);
  return Object.values(left).every((value, index) => value === values[index]);
};
