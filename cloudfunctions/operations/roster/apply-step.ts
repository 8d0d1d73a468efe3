import type { Instant } from '@shared/domain/time';
import type { ImportRecord, Store } from '../../store';
import { applyRows } from './apply';

/** Rows carried out in one step. */
const BATCH = 250;

interface Step {
  store: Store;
  found: ImportRecord;
  by: string;
  now: Instant;
}

const finish = async ({ store, found, by, now }: Step): Promise<void> => {
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
export const applyStep = async (step: Step): Promise<void> => {
  const { store, found } = step;
  const [rows, units] = await Promise.all([
    store.rosterImports.waiting(found, BATCH),
    store.organisation.units(found.officeId),
  ]);
  if (rows.length === 0) return finish(step);
  const { done, overtaken } = await applyRows({ ...step, units }, rows);
  await store.rosterImports.countDone(found.id, done, overtaken);
};
