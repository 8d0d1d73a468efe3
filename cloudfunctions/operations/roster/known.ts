import type { RosterChoices, RosterEntry } from '@shared/domain/roster/schema';
import type { KnownMember, Store } from '../../store';

/** A row with what was decided about it. */
export interface ToCompare {
  entry: RosterEntry;
  choices: RosterChoices;
}

const some = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value != null)),
];

const grouped = (people: readonly KnownMember[], keyOf: (one: KnownMember) => string | null) => {
  const groups = new Map<string, KnownMember[]>();
  for (const one of people) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return (key: string | null | undefined) => (key == null ? [] : (groups.get(key) ?? []));
};

/**
 * Everybody the rows may be about. People are looked for in the rows' own units first; elsewhere by
 * name only for rows that found nobody there, so that an office's many namesakes are not read.
 * @returns the people that concern one row
 */
export const knownFor = async (
  { rosterImports: { candidates } }: Store,
  officeId: string,
  rows: readonly ToCompare[],
): Promise<(row: ToCompare) => KnownMember[]> => {
  const unitOf = ({ entry, choices }: ToCompare) => choices.unit?.unitId ?? entry.values.unitId;
  const names = some(rows.map(({ entry }) => entry.values.name));
  const chosen = some(
    rows.map(({ choices: { who } }) => (who?.kind === 'person' ? who.memberId : null)),
  );
  const [here, called, keyed, picked] = await Promise.all([
    candidates.inUnits(officeId, some(rows.map(unitOf)), names),
    candidates.byPhones(officeId, some(rows.map(({ entry }) => entry.values.phone))),
    candidates.byKeys(officeId, some(rows.map(({ entry }) => entry.values.rosterKey))),
    candidates.byIds(officeId, chosen),
  ]);
  const found = new Set(
    here.flatMap(({ name, memberships }) => memberships.map(({ unitId }) => `${unitId}\n${name}`)),
  );
  const missing = rows.filter((row) => !found.has(`${unitOf(row)}\n${row.entry.values.name}`));
  const elsewhere = await candidates.byNames(
    officeId,
    some(missing.map(({ entry }) => entry.values.name)),
  );
  const all = [...here, ...called, ...keyed, ...picked, ...elsewhere];
  const people = [...new Map(all.map((one) => [one.id, one])).values()];
  const byName = grouped(people, ({ name }) => name);
  const byPhone = grouped(people, ({ phone }) => phone);
  const byKey = grouped(people, ({ rosterKey }) => rosterKey);
  const byId = grouped(people, ({ id }) => id);
  return ({ entry: { values }, choices: { who } }) => [
    ...new Set([
      ...byName(values.name),
      ...byPhone(values.phone),
      ...byKey(values.rosterKey),
      ...byId(who?.kind === 'person' ? who.memberId : null),
    ]),
  ];
};
