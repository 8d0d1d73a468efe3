import { noChoices } from '@shared/domain/roster/choices';
import { isMemberOf } from '@shared/domain/roster/write';
import type { ImportRecord, ImportRowRecord, KnownMember, Store } from '../../store';
import { judgedRow, unitNameOf } from './judged-row';
import { knownFor } from './known';

const NOTHING: ImportRowRecord['values'] = {
  name: null,
  unit: null,
  unitId: null,
  memberClass: null,
  post: null,
  phone: null,
  rosterKey: null,
  leading: null,
  young: null,
  validFrom: null,
  validTo: null,
};

/** Compares one page of rows with the roster. */
const comparePage = async (store: Store, found: ImportRecord): Promise<boolean> => {
  const { id, officeId, pagesDone } = found;
  const [page, units] = await Promise.all([
    store.rosterImports.page(id, pagesDone),
    store.organisation.units(officeId),
  ]);
  const rows = (page?.entries ?? []).map((entry) => ({ entry, choices: noChoices }));
  const knownOf = await knownFor(store, officeId, rows);
  const nameOf = unitNameOf(units);
  await store.rosterImports.addRows(
    rows.map((row) => ({ ...judgedRow(found, row, knownOf(row), nameOf), decisions: 0 })),
  );
  return store.rosterImports.advance(found, { pagesDone: pagesDone + 1 });
};

const leavingRow = (
  { id, officeId }: ImportRecord,
  { id: memberId, name }: KnownMember,
  sequence: number,
  unit: { unitId: string; name: string },
): ImportRowRecord => ({
  id: `${id}:${unit.unitId}:${memberId}`,
  officeId,
  importId: id,
  sequence,
  name,
  unitId: unit.unitId,
  unitName: unit.name,
  entry: null,
  choices: noChoices,
  decisions: 0,
  values: { ...NOTHING, name, unitId: unit.unitId, unit: unit.name },
  verdict: 'end',
  holds: [],
  memberId,
  changes: [],
  candidates: [],
  touches: [],
  chosen: false,
  applied: 'none',
});

/** People asked about in one query. */
const ASKED_TOGETHER = 200;

/** Looks for people of one unit of the file whom no row is, or may be, about. */
const compareUnit = async (store: Store, found: ImportRecord): Promise<boolean> => {
  const { officeId, unitIds, unitsDone, day, rows } = found;
  const unitId = unitIds[unitsDone] ?? '';
  const [people, units] = await Promise.all([
    store.rosterImports.candidates.ofUnit(officeId, unitId),
    store.organisation.units(officeId),
  ]);
  const members = people.filter((one) => isMemberOf(one, unitId, day));
  const seen = new Set<string>();
  for (let from = 0; from < members.length; from += ASKED_TOGETHER) {
    const ids = members.slice(from, from + ASKED_TOGETHER).map(({ id }) => id);
    const touching = await store.rosterImports.touching(found, ids);
    for (const id of touching.flatMap(({ touches }) => touches)) seen.add(id);
  }
  const unit = { unitId, name: unitNameOf(units)(unitId) };
  const leaving = members
    .filter(({ id }) => !seen.has(id))
    .map((one, index) => leavingRow(found, one, 1_000_000 + unitsDone * rows + index, unit));
  for (let from = 0; from < leaving.length; from += ASKED_TOGETHER) {
    await store.rosterImports.addRows(leaving.slice(from, from + ASKED_TOGETHER));
  }
  return store.rosterImports.advance(found, { unitsDone: unitsDone + 1 });
};

/** One step of comparing; each can be cut off and done again. */
export const compareStep = async (store: Store, found: ImportRecord): Promise<void> => {
  if (found.pagesDone < found.pages) await comparePage(store, found);
  else if (found.unitsDone < found.unitIds.length) await compareUnit(store, found);
  else {
    const counts = await store.rosterImports.tally(found);
    await store.rosterImports.advance(found, { state: 'ready', counts });
  }
};
