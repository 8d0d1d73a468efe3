import { rosterDecideRow } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { besides, chosenWith } from '@shared/domain/roster/choices';
import { localDateOf } from '@shared/domain/time';
import type { ImportRecord, ImportRowRecord, Store } from '../../store';
import { implement } from '../implement';
import { importToDecide } from './import-of-office';
import { judgedRow, unitNameOf } from './judged-row';
import { knownFor } from './known';
import { rowViews } from './row-view';
import { summaryOf } from './summary';
import { rosterUnits } from './units';

/** Another row of the file that counts for the same person already. */
const takenBy = async (
  store: Store,
  found: ImportRecord,
  row: Omit<ImportRowRecord, 'decisions'>,
): Promise<ImportRowRecord | undefined> => {
  const twins = row.entry?.holds.filter(({ reason }) => reason === 'twice_in_file') ?? [];
  const [same, twice] = await Promise.all([
    row.memberId === null ? [] : store.rosterImports.touching(found, [row.memberId]),
    store.rosterImports.numbered(
      found,
      twins.flatMap(({ rows }) => rows),
    ),
  ]);
  const counts = ({ id, verdict }: ImportRowRecord) =>
    id !== row.id && ['add', 'change', 'same'].includes(verdict);
  return [...same.filter(({ memberId }) => memberId === row.memberId), ...twice].find(counts);
};

/** A decision is kept with the row and the row is judged anew, against the roster as it is now. */
export const decideRow = implement(rosterDecideRow, {
  load: async ({ importId, rowId }, { store }) =>
    Promise.all([store.rosterImports.one(importId), store.rosterImports.row(rowId)]),
  handle: async ({ actor, input: { importId, decision }, loaded, now, deps: { store } }) => {
    const [given, seen] = loaded;
    const own = importToDecide(given, actor);
    if (!own.ok) return own;
    const found = own.data;
    if (seen?.importId !== importId || !seen.entry) return refuse('NOT_FOUND', {});
    const units = await rosterUnits(store, found.officeId, found.day);
    const today = localDateOf(now);
    const choices = chosenWith(seen.choices, decision, units, today);
    if (!choices) return refuse('NOT_FOUND', {});
    const beside = choices.unit
      ? await store.rosterImports.named(found, seen.name, choices.unit.unitId)
      : [];
    const others = beside.flatMap(({ id, entry }) => (entry && id !== seen.id ? [entry] : []));
    const moved = choices.unit !== null || seen.choices.unit !== null;
    const entry = moved ? besides(seen.entry, others) : seen.entry;
    const toCompare = { entry, choices };
    const knownOf = await knownFor(store, found.officeId, [toCompare]);
    const row = judgedRow(found, toCompare, knownOf(toCompare), unitNameOf(units));
    const comes = row.changes.some(({ field }) => field === 'unit');
    if (comes && choices.who?.kind === 'person' && choices.who.from < today) {
      return refuse('DATE_TOO_EARLY', { earliest: today });
    }
    const taken = ['add', 'change', 'same'].includes(row.verdict)
      ? await takenBy(store, found, row)
      : undefined;
    if (taken) return refuse('IMPORT_ROW_TAKEN', { row: taken.sequence });
    const after = { ...row, decisions: seen.decisions + 1 };
    if (!(await store.rosterImports.rejudge(seen, after))) return refuse('IMPORT_CHANGED', {});
    const counts = await store.rosterImports.tally(found);
    await store.rosterImports.decided(found.id, counts);
    const [view] = await rowViews(store, found, [after]);
    const summary = await store.rosterImports.one(importId);
    if (!view || !summary) return refuse('NOT_FOUND', {});
    return succeed({ row: view, summary: summaryOf(summary) });
  },
});
