import type { Activity, AttendanceCounts } from '../activity/schema';

/** How many people stand in one state. */
export interface StateTally {
  state: string;
  late: boolean;
  people: number;
}

/**
 * The numbers of a roster. 应到 is everyone on it, whatever became of them; 实到 includes the late.
 */
export const countsOf = (tallies: readonly StateTally[]): AttendanceCounts => {
  const people = (matches: (tally: StateTally) => boolean) =>
    tallies.filter(matches).reduce((sum, tally) => sum + tally.people, 0);
  return {
    expected: people(() => true),
    present: people(({ state }) => state === 'present'),
    late: people(({ state, late }) => state === 'present' && late),
    onLeave: people(({ state }) => state === 'on_leave'),
    absent: people(({ state }) => state === 'absent'),
  };
};

/** The numbers of an activity: counted, or as kept where retention has left the numbers alone. */
export const keptCounts = (
  { keeps, state }: Pick<Activity, 'keeps' | 'state'>,
  tallies: readonly StateTally[],
): AttendanceCounts =>
  keeps === 'totals' && state.name === 'closed' && state.counts ? state.counts : countsOf(tallies);
