import { isDeepStrictEqual } from 'node:util';
import { changed } from '@shared/domain/audit/changed';
import type { FieldValues } from '@shared/domain/audit/schema';
import { maskPhone } from '@shared/domain/people/phone';
import { endsAdministrator } from '@shared/domain/people/role-setting';
import { endedIn, fieldsAfter, isMemberOf, isMove, personOf } from '@shared/domain/roster/write';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { ImportRecord, ImportRowRecord, KnownMember, Store, UnitRecord } from '../../store';
import { judgedRow, unitNameOf } from './judged-row';
import { knownFor } from './known';

export interface Applying {
  store: Store;
  found: ImportRecord;
  by: string;
  now: Instant;
  units: readonly UnitRecord[];
}

/** The id of whoever a row adds: the same row makes the same person, however often it is tried. */
const idOfRow = ({ importId, sequence }: ImportRowRecord): string => `${importId}-${sequence}`;

const REASON = '导入名册';

type Outcome = 'done' | 'overtaken';

const hidden = (values: FieldValues): FieldValues =>
  typeof values.phone === 'string' ? { ...values, phone: maskPhone(values.phone) } : values;

/** @returns false when somebody else changed the person meanwhile: the row is looked at again */
const writeFields = async (
  { store, by, now }: Applying,
  person: KnownMember,
  fields: Partial<KnownMember>,
  action: string,
): Promise<boolean> => {
  const { before, after } = changed(person, fields);
  const values = { before: hidden(before), after: hidden(after) };
  const entry = { at: now, by, action, reason: REASON, ...values };
  return store.organisation.changeMemberAsSeen(person, fields, entry);
};

const change = async (
  applying: Applying,
  row: ImportRowRecord,
  person: KnownMember,
): Promise<Outcome | undefined> => {
  const { found, units, now } = applying;
  const { values, choices } = row;
  const today = found.day;
  const from = choices.who?.kind === 'person' ? choices.who.from : today;
  // Days that have passed since are history.
  if (isMove(values, person, today) && from < localDateOf(now)) return 'overtaken';
  const fields = fieldsAfter(values, person, { today, from, units });
  if (endsAdministrator(person.memberships, fields.memberships)) return 'overtaken';
  return (await writeFields(applying, person, fields, 'roster_imported')) ? 'done' : undefined;
};

const end = async (
  applying: Applying,
  row: ImportRowRecord,
  person: KnownMember | undefined,
): Promise<Outcome | undefined> => {
  const { found, units } = applying;
  const unitId = row.unitId ?? '';
  if (!person) return 'overtaken';
  if (!isMemberOf(person, unitId, found.day)) return 'done';
  const endsOn = found.endsOn ?? found.day;
  const memberships = endedIn(person.memberships, unitId, endsOn, units);
  if (isDeepStrictEqual(memberships, person.memberships)) return 'done';
  if (endsAdministrator(person.memberships, memberships)) return 'overtaken';
  const written = await writeFields(applying, person, { memberships }, 'membership_ended');
  return written ? 'done' : undefined;
};

/** What a row would do to the roster as it is now: as was previewed, nothing more, or otherwise. */
const standing = (
  row: ImportRowRecord,
  { verdict, memberId, changes }: Pick<ImportRowRecord, 'verdict' | 'memberId' | 'changes'>,
): 'as seen' | Outcome => {
  if (verdict === 'same' && (row.memberId === memberId || memberId === idOfRow(row))) return 'done';
  const same = verdict === row.verdict && memberId === row.memberId;
  const seen = changes.every((one) => row.changes.some((two) => isDeepStrictEqual(one, two)));
  return same && seen ? 'as seen' : 'overtaken';
};

/** Changes of one person at a time, a few people at once. */
const AT_ONCE = 20;

/**
 * Carries out some rows. Each is compared again first: where the roster has changed since the preview
 * the row is left alone and told as such. Cut off at any point, the same rows are carried out again:
 * people are added under ids made of import and row, and what was written already is not written twice.
 */
export const applyRows = async (
  applying: Applying,
  rows: readonly ImportRowRecord[],
): Promise<{ done: number; overtaken: number }> => {
  const { store, found, by, now, units } = applying;
  const { officeId, day } = found;
  const { candidates } = store.rosterImports;
  const nameOf = unitNameOf(units);
  const ofFile = rows.flatMap((row) => (row.entry ? [{ ...row, entry: row.entry }] : []));
  const leaving = rows.filter(({ entry }) => !entry);
  const [knownOf, added, left] = await Promise.all([
    knownFor(store, officeId, ofFile),
    candidates.byIds(officeId, ofFile.map(idOfRow)),
    candidates.byIds(
      officeId,
      leaving.flatMap(({ memberId }) => memberId ?? []),
    ),
  ]);
  const there = new Set(added.map(({ id }) => id));
  const outcomes = new Map<string, Outcome | undefined>();
  const toAdd: ImportRowRecord[] = [];
  const toChange: [ImportRowRecord, KnownMember][] = [];
  for (const row of ofFile) {
    if (there.has(idOfRow(row))) {
      outcomes.set(row.id, 'done');
      continue;
    }
    const known = knownOf(row);
    const now = standing(row, judgedRow(found, row, known, nameOf));
    const person = known.find(({ id }) => id === row.memberId);
    if (now !== 'as seen') outcomes.set(row.id, now);
    else if (row.verdict === 'add') toAdd.push(row);
    else if (person) toChange.push([row, person]);
  }
  const people = toAdd.map((row) =>
    personOf(row.values, { id: idOfRow(row), officeId, today: day }),
  );
  await store.organisation.addMembers(people, {
    at: now,
    by,
    action: 'roster_imported',
    reason: REASON,
  });
  for (const { id } of toAdd) outcomes.set(id, 'done');
  const acts = [
    ...toChange.map(([row, person]) => async () => {
      outcomes.set(row.id, await change(applying, row, person));
    }),
    ...leaving.map((row) => async () => {
      const person = left.find(({ id }) => id === row.memberId);
      outcomes.set(row.id, await end(applying, row, person));
    }),
  ];
  for (let from = 0; from < acts.length; from += AT_ONCE) {
    await Promise.all(acts.slice(from, from + AT_ONCE).map((act) => act()));
  }
  const idsOf = (wanted: Outcome) =>
    [...outcomes].flatMap(([id, outcome]) => (outcome === wanted ? [id] : []));
  return {
    done: await store.rosterImports.settleRows(idsOf('done'), 'done'),
    overtaken: await store.rosterImports.settleRows(idsOf('overtaken'), 'overtaken'),
  };
};
