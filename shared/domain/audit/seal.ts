import { FIRST_PREVIOUS, type Tie } from './chain';
import type { AuditEntry, AuditLink } from './schema';

/** An entry to seal, with the record it is about. */
export interface Unsealed {
  collection: string;
  recordId: string;
  entry: AuditEntry & { id: string };
}

/**
 * Makes the next links of an office's chain, in the order in which things happened; what happened at
 * the same instant is ordered by record, and within one record as given, so that a repetition makes
 * the same links.
 * @param unsealed a record's entries in the order in which they were made
 * @param last the newest link, undefined for a chain that begins
 */
export const seal = (
  officeId: string,
  unsealed: readonly Unsealed[],
  last: AuditLink | undefined,
  sealedAt: number,
  tie: Tie,
): AuditLink[] => {
  let previous = last?.hash ?? FIRST_PREVIOUS;
  let sequence = last?.sequence ?? 0;
  return [...unsealed].sort(inOrder).map(({ collection, recordId, entry }) => {
    sequence += 1;
    const link = {
      officeId,
      sequence,
      collection,
      recordId,
      entryId: entry.id,
      at: entry.at,
      by: entry.by,
      action: entry.action,
      reason: entry.reason ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
      sealedAt,
      previous,
    };
    const hash = tie(link);
    previous = hash;
    return { ...link, hash };
  });
};

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const inOrder = (left: Unsealed, right: Unsealed): number =>
  left.entry.at - right.entry.at ||
  compare(left.collection, right.collection) ||
  compare(left.recordId, right.recordId);
