import { holdFor, readEntry } from './read-entry';
import type { Hold, RosterEntry, RosterRow } from './schema';
import { type NamedUnit, unitNames } from './unit-names';

type Groups = ReadonlyMap<string, readonly RosterEntry[]>;

const grouped = (
  entries: readonly RosterEntry[],
  keyOf: (entry: RosterEntry) => string | null,
): Groups => {
  const groups = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
};

const placeOf = ({ values: { name, unitId } }: RosterEntry): string | null =>
  name === null || unitId === null ? null : `${unitId}\n${name}`;

/** True when two rows of one name in one unit are surely two people. */
export const differ = ({ values: left }: RosterEntry, { values: right }: RosterEntry): boolean => {
  if (left.rosterKey !== null && right.rosterKey !== null) {
    return left.rosterKey !== right.rosterKey;
  }
  return left.phone !== null && right.phone !== null && left.phone !== right.phone;
};

/** Rows named in one reason; a file of nothing but one name is told without listing all of it. */
const MOST_ROWS = 20;

const numbersOf = (entries: readonly RosterEntry[]): number[] =>
  entries.slice(0, MOST_ROWS).map(({ number }) => number);

interface Neighbours {
  byPlace: Groups;
  byName: Groups;
  byPhone: Groups;
  byKey: Groups;
}

const othersIn = (groups: Groups, key: string | null, self: RosterEntry): readonly RosterEntry[] =>
  key === null ? [] : (groups.get(key) ?? []).filter((one) => one !== self);

const MOST_COMPARED = 200;

/** What the rest of the file leaves open about a row. */
const holdsAmong = (self: RosterEntry, near: Neighbours): Hold[] => {
  const { values } = self;
  const holds: Hold[] = [];
  const add = (reason: Hold['reason'], field: Hold['field'], others: readonly RosterEntry[]) => {
    if (others.length > 0) holds.push(holdFor(reason, field, { rows: numbersOf(others) }));
  };
  const sameName = (one: RosterEntry) => one.values.name === values.name;
  const phoneTwins = othersIn(near.byPhone, values.phone, self);
  const keyTwins = othersIn(near.byKey, values.rosterKey, self);
  add('twice_in_file', 'name', [...new Set([...phoneTwins, ...keyTwins])].filter(sameName));
  add(
    'phone_twice_in_file',
    'phone',
    phoneTwins.filter((one) => !sameName(one)),
  );
  add(
    'key_twice_in_file',
    'rosterKey',
    keyTwins.filter((one) => !sameName(one)),
  );
  if (holds.length > 0) return holds;
  const beside = othersIn(near.byPlace, placeOf(self), self);
  add(
    'namesakes_in_file',
    'name',
    beside.slice(0, MOST_COMPARED).filter((one) => !differ(self, one)),
  );
  return holds;
};

const amongOthers = (self: RosterEntry, near: Neighbours): RosterEntry => {
  const { values } = self;
  const beside = othersIn(near.byPlace, placeOf(self), self).slice(0, MOST_COMPARED);
  const elsewhere = (values.name === null ? [] : (near.byName.get(values.name) ?? [])).slice(
    0,
    MOST_COMPARED,
  );
  const alsoIn = elsewhere.flatMap(({ values: { unitId } }) =>
    unitId === null || unitId === values.unitId ? [] : [unitId],
  );
  return {
    ...self,
    holds: [...self.holds, ...holdsAmong(self, near)],
    rivals: beside.map(({ values: { phone, rosterKey } }) => ({ phone, rosterKey })),
    alsoIn: [...new Set(alsoIn)].sort(),
  };
};

/**
 * Understands the rows of a roster, each by its cells and by the rest of the file; the order of the
 * rows says nothing. Rows of one unit come out side by side, so that they can be compared together.
 */
export const readRoster = (
  rows: readonly RosterRow[],
  units: readonly NamedUnit[],
): RosterEntry[] => {
  const names = unitNames(units);
  const entries = rows.map((row) => readEntry(row, names));
  const near: Neighbours = {
    byPlace: grouped(entries, placeOf),
    byName: grouped(entries, ({ values }) => values.name),
    byPhone: grouped(entries, ({ values }) => values.phone),
    byKey: grouped(entries, ({ values }) => values.rosterKey),
  };
  return entries
    .map((entry) => amongOthers(entry, near))
    .sort((left, right) => {
      const [a, b] = [left.values.unitId ?? '', right.values.unitId ?? ''];
      return a === b ? left.number - right.number : a < b ? -1 : 1;
    });
};
