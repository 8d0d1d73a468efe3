import type { ProgressRecord } from '../progress/schema';

/** Records by commitment, then by unit: read once, so that a board costs no search per cell. */
export type RecordIndex = ReadonlyMap<string, ReadonlyMap<string, readonly ProgressRecord[]>>;

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
