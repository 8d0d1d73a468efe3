import { calendarOf, type Instant, instantOf, type LocalDate } from '../time';
import { entryKinds } from './kinds';
import type { Entry, EntryKind, EntryState } from './schema';

/** What somebody may do with an entry of a unit. */
export interface EntryRights {
  /** Writes it, and withdraws it while nobody has taken it on. */
  writes: boolean;
  /** Takes it on, sends it back, puts it in force and out of it. */
  approves: boolean;
}

type Standing = Pick<Entry, 'kind' | 'state'>;

/** Kinds of one state are facts: nobody has to approve them, and taking one back is no loss. */
const isFact = (kind: Entry['kind']): boolean => entryKinds[kind].states.length === 1;

/** Whether its content may still be changed: as long as nobody has taken it on. */
export const isOpen = ({ kind, state }: Standing): boolean =>
  state.name === entryKinds[kind].states[0];

/** Where an entry may go from here, by whoever has these rights. */
export const movesFrom = (
  { kind, state }: Standing,
  { writes, approves }: EntryRights,
): EntryState['name'][] => {
  const [first, ...further] = entryKinds[kind].states;
  if (isFact(kind)) {
    if (!writes) return [];
    return state.name === 'withdrawn' ? [first] : ['withdrawn'];
  }
  if (state.name === 'withdrawn') return [];
  if (state.name === first) {
    const next = further[0];
    return [
      ...(approves && next ? [next] : []),
      ...(writes || approves ? (['withdrawn'] as const) : []),
    ];
  }
  if (!approves) return [];
  const next = further[further.indexOf(state.name) + 1];
  return next ? [next, first, 'withdrawn'] : ['withdrawn'];
};

/** The state with who brought it about. */
export const stateOf = (
  name: EntryState['name'],
  {
    at,
    by,
    reason = '',
    stood = false,
  }: { at: Instant; by: string; reason?: string | undefined; stood?: boolean },
): EntryState => {
  if (name === 'draft') return { name };
  if (name !== 'withdrawn') return { name, at, by };
  return { name, at, by, reason, ...(stood ? { stood } : {}) };
};

/** When an entry came into force; undefined when it is not. */
const inForceSince = ({ state }: Pick<Entry, 'state'>): Instant | undefined =>
  state.name === 'in_force' ? state.at : undefined;

type Replacing = Pick<Entry, 'id' | 'kind' | 'element' | 'planYear' | 'state'>;

const isInPlaceOf = (newer: Replacing, other: Replacing): boolean => {
  const { standing, sideBySide, onePerYear } = entryKinds[newer.kind];
  if (other.kind !== newer.kind || other.id === newer.id) return false;
  if (onePerYear) return other.planYear === newer.planYear;
  if (!standing || sideBySide) return false;
  return newer.element !== null && other.element === newer.element;
};

/**
 * Those in force whose place a newer one takes: older, of the same unit and kind, for the same element or
 * year. Two that come into force at the same instant are told apart by their ids, so that one stays.
 */
export const replacedBy = <Other extends Replacing>(
  newer: Replacing,
  others: readonly Other[],
): Other[] => {
  const since = inForceSince(newer);
  if (since === undefined) return [];
  return others.filter((other) => {
    const before = inForceSince(other);
    if (before === undefined || !isInPlaceOf(newer, other)) return false;
    return before < since || (before === since && other.id < newer.id);
  });
};

/** The reason that stands with what was replaced. */
export const replacedReason = ({ title, number }: Pick<Entry, 'title' | 'number'>): string =>
  `由《${title}》${number ? `（${number}）` : ''}代替`;

const yearOfDay = (day: LocalDate): number => calendarOf(instantOf(day) ?? Number.NaN).year;

/**
 * The year into which an entry with this date is put. None is barred to what stays in force: put down
 * late, it belongs to the year in which it is put down.
 */
export const yearsPutInto = (kind: EntryKind, on: LocalDate): number[] =>
  entryKinds[kind].standing ? [] : [yearOfDay(on)];

/** The year whose figures an entry is among: only what is in force counts. */
export const yearsCountedIn = ({ state, planYear }: Pick<Entry, 'state' | 'planYear'>): number[] =>
  state.name === 'in_force' ? [planYear] : [];

/**
 * The years whose figures change when an entry is moved. What stays in force over the years ends without
 * changing those that it stood in.
 */
export const yearsMovedIn = (
  entry: Pick<Entry, 'kind' | 'state' | 'planYear' | 'on'>,
  to: { name: EntryState['name']; on?: LocalDate | undefined },
): number[] => {
  if (to.name === 'in_force') return yearsPutInto(entry.kind, to.on ?? entry.on);
  const ends = to.name === 'withdrawn' && entryKinds[entry.kind].standing === true;
  return ends ? [] : yearsCountedIn(entry);
};
