import type { ImportSummary } from '@shared/contract/roster-import';
import type { ImportRecord } from '../../store';

const progressOf = ({
  state,
  pages,
  pagesDone,
  unitIds,
  unitsDone,
  counts,
  rows,
}: ImportRecord) => {
  if (state === 'comparing') {
    // Searching the units for people who are missing is a small part of the work.
    const share = (pagesDone + unitsDone) / Math.max(1, pages + unitIds.length);
    return { done: Math.floor(rows * share), of: rows };
  }
  const of = counts.add + counts.change + counts.chosen;
  return { done: Math.min(of, counts.done + counts.overtaken), of };
};

/** An import as the clerk sees it. */
export const summaryOf = (found: ImportRecord): ImportSummary => {
  const { history: _history, createdBy: _by, slot: _slot, rowsRemoved, ...shown } = found;
  return { ...shown, progress: progressOf(found), hasRows: !rowsRemoved };
};
