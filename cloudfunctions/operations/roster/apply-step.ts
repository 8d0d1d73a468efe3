import { type Applying, applyRows } from './apply';

/** Rows carried out in one step. */
const BATCH = 250;

const finish = async ({ store, found, by, now }: Applying): Promise<void> => {
  const counts = await store.rosterImports.tally(found);
  const { done, overtaken } = counts;
  const entry = {
    at: now,
    by,
    action: 'applied',
    before: { state: 'applying' },
    after: { state: 'applied', done, overtaken },
  };
  const settled = { state: 'applied' as const, slot: found.id, counts, settledAt: now };
  await store.rosterImports.move(found, settled, entry);
};

/** Carries out the next rows; when none is left, the import is done. */
export const applyStep = async (applying: Applying): Promise<void> => {
  const { store, found } = applying;
  const rows = await store.rosterImports.waiting(found, BATCH);
  if (rows.length === 0) return finish(applying);
  const { done, overtaken } = await applyRows(applying, rows);
  await store.rosterImports.countDone(found.id, done, overtaken);
};
