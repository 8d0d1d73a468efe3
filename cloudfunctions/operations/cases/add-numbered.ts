import type { CaseRecord } from '@shared/domain/cases/schema';
import { runningNumber } from '@shared/domain/cases/write';
import type { Store } from '../../store';
import { runs } from './reading';

/** The running number in a slot; 0 where there is none. */
const serialIn = (slot: string | undefined): number => Number(slot?.split('#')[1] ?? 0);

const DIGITS = 6;

/** Under its running number, written so that slots sort as their numbers do. */
const numbered = (record: CaseRecord, serial: number): CaseRecord => ({
  ...record,
  number: runningNumber(record.planYear, serial),
  slot: `${record.kind}:${record.planYear}#${String(serial).padStart(DIGITS, '0')}`,
});

/**
 * Adds a case under the next running number of its kind and year: none is given twice, and none is left
 * out, since the number is taken by the case itself. A retry meets the case of the first attempt.
 */
export const addNumbered = async (store: Store, record: CaseRecord): Promise<CaseRecord> => {
  const { id, officeId, kind, planYear } = record;
  if (!runs(kind)) {
    await store.cases.add(record);
    return (await store.cases.one(id)) ?? record;
  }
  for (;;) {
    const last = await store.cases.lastOf(officeId, kind, planYear);
    const next = numbered(record, serialIn(last?.slot) + 1);
    if (await store.cases.add(next)) return next;
    const first = await store.cases.one(id);
    if (first) return first;
  }
};
