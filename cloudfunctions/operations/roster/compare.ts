import { noChoices } from '@shared/domain/roster/choices';
import { isMemberOf } from '@shared/domain/roster/write';
import {
  FIRST_END,
  type ImportRecord,
  type ImportRowRecord,
  type KnownMember,
  type Store,
  type UnitRecord,
} from '../../store';
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

interface Comparing {
  store: Store;
  found: ImportRecord;
  units: readonly UnitRecord[];
}

/** Compares one page of rows with the roster. */
const comparePage = async ({ store, found, units }: Comparing): Promise<boolean> => {
  const { id, officeId, pagesDone } = found;
  const page = await store.rosterImports.page(id, pagesDone);
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

/** Units searched together, so that many small ones are few steps. */
const UNITS_TOGETHER = 20;

/** People looked at in one step: a unit may be as large as the office. */
const LOOKED_AT = 500;

/** People asked about in one query, and rows written in one. */
const TOGETHER = 200;

const portionsOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / TOGETHER) }, (_, at) =>
    list.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );

/** Looks for people of the file's units, the next ones, whom no row is, or may be, about. */
const compareUnits = async ({ store, found, units }: Comparing): Promise<boolean> => {
  const { rosterImports } = store;
  const { officeId, unitIds, unitsDone, lookedAt, day } = found;
  const searched = unitIds.slice(unitsDone, unitsDone + UNITS_TOGETHER);
  const portion = { after: lookedAt, limit: LOOKED_AT };
  const people = await rosterImports.candidates.nextInUnits(officeId, searched, portion);
  const nameOf = unitNameOf(units);
  const members = people.flatMap((one) =>
    searched.flatMap((unitId, at) => {
      const unit = { unitId, name: nameOf(unitId) };
      return isMemberOf(one, unitId, day)
        ? leavingRow(found, one, FIRST_END + unitsDone + at, unit)
        : [];
    }),
  );
  const ids = [...new Set(members.flatMap(({ memberId }) => memberId ?? []))];
  const seen = new Set<string>();
  for (const some of portionsOf(ids)) {
    const touching = await rosterImports.touching(found, some);
    for (const id of touching.flatMap(({ touches }) => touches)) seen.add(id);
  }
  const leaving = members.filter(({ memberId }) => memberId === null || !seen.has(memberId));
  for (const some of portionsOf(leaving)) await rosterImports.addRows(some);
  const last = people.length < LOOKED_AT ? undefined : people.at(-1);
  return rosterImports.advance(
    found,
    last ? { lookedAt: last.id } : { unitsDone: unitsDone + searched.length, lookedAt: null },
  );
};

/** One step of comparing; each can be cut off and done again. */
export const compareStep = async (comparing: Comparing): Promise<void> => {
  const { store, found } = comparing;
  if (found.pagesDone < found.pages) await comparePage(comparing);
  else if (found.unitsDone < found.unitIds.length) await compareUnits(comparing);
  else {
    const counts = await store.rosterImports.tally(found);
    await store.rosterImports.advance(found, { state: 'ready', counts });
  }
};
