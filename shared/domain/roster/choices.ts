import { holdFor } from './read-entry';
import { differ } from './read-roster';
import type {
  Hold,
  HoldReason,
  RosterChoices,
  RosterDecision,
  RosterEntry,
  RosterField,
} from './schema';

export const noChoices: RosterChoices = { skip: false, without: false, unit: null, who: null };

/** Cells a row can do without. */
const OPTIONAL: readonly RosterField[] = [
  'post',
  'phone',
  'rosterKey',
  'leading',
  'young',
  'validFrom',
  'validTo',
];

const OF_A_CELL: readonly HoldReason[] = [
  'id_number',
  'too_long',
  'malformed_phone',
  'unknown_flag',
  'malformed_date',
  'dates_reversed',
  'phone_twice_in_file',
  'key_twice_in_file',
  'phone_of_other',
  'key_of_other',
];

/** True when the row could go on without this cell. */
export const canDoWithout = ({ reason, field }: Hold): boolean =>
  OF_A_CELL.includes(reason) && OPTIONAL.includes(field);

/** What saying who is meant settles. */
const SETTLED_BY_PERSON: readonly HoldReason[] = ['twice_in_file', 'namesakes_in_file'];

/** The row without the cells that a reason says are wrong. */
export const withoutWrongCells = (entry: RosterEntry, holds: readonly Hold[]): RosterEntry => {
  const wrong = holds.filter(canDoWithout);
  const fields = wrong.flatMap(({ reason, field }) =>
    reason === 'dates_reversed' ? ['validFrom', 'validTo'] : [field],
  );
  const empty = Object.fromEntries(fields.map((field) => [field, null]));
  return {
    ...entry,
    values: { ...entry.values, ...empty },
    holds: entry.holds.filter((one) => !canDoWithout(one)),
  };
};

/** The row after what was decided about it; who is meant is left to the match. */
export const chosen = (entry: RosterEntry, { without, unit, who }: RosterChoices): RosterEntry => {
  const placed = unit
    ? {
        ...entry,
        values: { ...entry.values, unitId: unit.unitId, unit: unit.name },
        holds: entry.holds.filter(({ reason }) => reason !== 'unknown_unit'),
      }
    : entry;
  const clean = without ? withoutWrongCells(placed, placed.holds) : placed;
  if (!who) return clean;
  return {
    ...clean,
    holds: clean.holds.filter(({ reason }) => !SETTLED_BY_PERSON.includes(reason)),
  };
};

/**
 * A row whose unit was unknown, put beside the rows of the same name in the unit that was meant.
 * @param others those rows
 */
export const besides = (entry: RosterEntry, others: readonly RosterEntry[]): RosterEntry => {
  const alike = others.filter((one) => !differ(entry, one));
  const rows = alike.map(({ number }) => number);
  const known = entry.holds.filter(({ reason }) => reason !== 'namesakes_in_file');
  return {
    ...entry,
    rivals: others.map(({ values: { phone, rosterKey } }) => ({ phone, rosterKey })),
    holds: rows.length > 0 ? [...known, holdFor('namesakes_in_file', 'name', { rows })] : known,
  };
};

/**
 * The choices for a row after a decision; without one they are taken back.
 * @param units those a row may be put into
 * @param day on which a person who is moved begins, unless another is named
 * @returns undefined when the decision names a unit there is not
 */
export const chosenWith = (
  before: RosterChoices,
  decision: RosterDecision | null,
  units: readonly { unitId: string; name: string }[],
  day: string,
): RosterChoices | undefined => {
  if (!decision) return noChoices;
  const { kind } = decision;
  if (kind === 'skip') return { ...before, skip: true };
  if (kind === 'without') return { ...before, without: true };
  if (kind === 'new') return { ...before, who: { kind: 'new' } };
  if (kind === 'person') return { ...before, who: { ...decision, from: decision.from ?? day } };
  const unit = units.find(({ unitId }) => unitId === decision.unitId);
  return unit && { ...before, unit: { unitId: unit.unitId, name: unit.name } };
};
