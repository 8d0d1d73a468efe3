import type { ReportRecord } from '../../store';
import type { ReportDeps } from './implement';
import { makeLeaves } from './make-leaves';

/** Steps of one call end here, so that a phone sees progress and no function runs out of time. */
const LONGEST_MS = 1_200;

/** Leaves made in one step. */
const BATCH = 12;

/**
 * Makes the next leaves of a report, until it is ready or the call has worked long enough. Whatever a
 * crash left half done is made again, the same: leaves have numbers, and are counted after they stand.
 */
export const workOn = async (deps: ReportDeps, begun: ReportRecord): Promise<ReportRecord> => {
  const { store } = deps;
  const started = performance.now();
  let found = begun;
  while (found.state === 'making') {
    const next = found.leaves.slice(found.done, found.done + BATCH);
    await store.reports.keepLeaves(found, await makeLeaves(deps, found, next), next.length);
    const after = await store.reports.one(found.id);
    if (!after) return found;
    found = after;
    if (performance.now() - started > LONGEST_MS) break;
  }
  return found;
};
