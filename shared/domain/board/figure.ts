import type { Progress, ProgressState } from '../progress/schema';
import type { Instant } from '../time';

/** A figure over several units or commitments. */
export interface Figure {
  readonly state: ProgressState;
  readonly n: number;
  readonly m: number | null;
}

export const latestOf = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

/** Every record behind the progresses, those that do not count towards a target included. */
export const recordIdsOf = (progresses: readonly Progress[]): Set<string> => {
  const ids = new Set<string>();
  for (const { recordIds, besideIds } of progresses) {
    for (const id of recordIds) ids.add(id);
    for (const id of besideIds) ids.add(id);
  }
  return ids;
};

/** How many distinct records stand behind the progresses. */
export const countRecords = (progresses: readonly Progress[]): number => {
  const filled = progresses.filter((p) => p.recordIds.length + p.besideIds.length > 0);
  const [only] = filled;
  // One progress holds every record once: most cells need no set.
  if (only && filled.length === 1) return only.recordIds.length + only.besideIds.length;
  return recordIdsOf(filled).size;
};

/**
 * The state of several targets together, worst first: one overdue makes the whole overdue, one
 * about to fall due makes it due. Some done and some not begun is 推进中.
 */
export const combineStates = (states: readonly ProgressState[]): ProgressState => {
  if (states.includes('overdue')) return 'overdue';
  if (states.includes('due')) return 'due';
  if (states.every((state) => state === 'done')) return 'done';
  return states.every((state) => state === 'todo') ? 'todo' : 'doing';
};

/**
 * One figure of many. Progress with a target decides state and n/m; where none has a target the
 * distinct records are counted; without anything it does not apply.
 * @param recordCount `countRecords(progresses)`, where it is known already
 */
export const combine = (
  progresses: readonly Progress[],
  recordCount: () => number = () => countRecords(progresses),
): Figure => {
  const targeted = progresses.filter(({ m }) => m !== null);
  if (targeted.length > 0) {
    return {
      state: combineStates(targeted.map(({ state }) => state)),
      n: targeted.reduce((sum, { n }) => sum + n, 0),
      m: targeted.reduce((sum, { m }) => sum + (m ?? 0), 0),
    };
  }
  return progresses.length > 0
    ? { state: 'record', n: recordCount(), m: null }
    : { state: 'na', n: 0, m: null };
};
