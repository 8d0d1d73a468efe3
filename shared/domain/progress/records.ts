import type { Commitment } from '../plan/schema';
import type { ProgressRecord } from './schema';

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Distinct records by id, newest first, whatever the order they came in. */
export const newestFirst = (records: readonly ProgressRecord[]): ProgressRecord[] => {
  const sorted = [...records].sort((a, b) => b.at - a.at || byText(a.id, b.id));
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/**
 * Whether the record is of a kind the commitment names as its evidence. `activity` stands for the
 * whole family, `document` for every kind below it, `activity/theme_party_day` for that kind only.
 */
export const isEvidenceFor = (
  commitment: Pick<Commitment, 'evidence'>,
  { family, kind }: Pick<ProgressRecord, 'family' | 'kind'>,
): boolean =>
  commitment.evidence.some(
    (named) =>
      named === family ||
      named === kind ||
      named.endsWith(`/${kind}`) ||
      kind.startsWith(`${named}/`),
  );

/** The records that count towards a target, and those only linked. Both newest first. */
export const sortOut = (
  records: readonly ProgressRecord[],
  counts: (record: ProgressRecord) => boolean,
): { counted: ProgressRecord[]; beside: ProgressRecord[] } => {
  const all = newestFirst(records);
  return { counted: all.filter(counts), beside: all.filter((record) => !counts(record)) };
};

export const idsOf = (records: readonly ProgressRecord[]): string[] => records.map(({ id }) => id);
