import type { Commitment } from '../plan/schema';
import { isEvidenceFor } from '../progress/records';
import type { ProgressRecord } from '../progress/schema';

type ByUnit = ReadonlyMap<string, readonly ProgressRecord[]>;

/** Records by commitment, then by unit: read once, so that a board costs no search per cell. */
export type RecordIndex = ReadonlyMap<string, ByUnit>;

export const indexRecords = (records: readonly ProgressRecord[]): RecordIndex => {
  const index = new Map<string, Map<string, ProgressRecord[]>>();
  for (const record of records) {
    for (const commitmentId of record.commitmentIds) {
      const units = index.get(commitmentId) ?? new Map<string, ProgressRecord[]>();
      index.set(commitmentId, units);
      const own = units.get(record.unitId);
      if (own) own.push(record);
      else units.set(record.unitId, [record]);
    }
  }
  return index;
};

/** Whether a record belongs to a commitment: linked to it, or of a kind of which every one counts. */
export const belongsTo = (
  { id, counts, evidence }: Pick<Commitment, 'id' | 'counts' | 'evidence'>,
  record: ProgressRecord,
): boolean =>
  record.commitmentIds.includes(id) || (counts === 'any' && isEvidenceFor({ evidence }, record));

/** For a commitment that counts every record of its evidence: those, and whatever is linked, by unit. */
export const indexOfKind = (commitment: Commitment, records: readonly ProgressRecord[]): ByUnit => {
  const units = new Map<string, ProgressRecord[]>();
  for (const record of records.filter((one) => belongsTo(commitment, one))) {
    units.set(record.unitId, [...(units.get(record.unitId) ?? []), record]);
  }
  return units;
};
