import type { ProgressRecord } from '../progress/schema';
import { evidenceNameOf } from './evidence-name';
import { entryKinds } from './kinds';
import type { Entry } from './schema';

/** An entry as evidence. Only entries in force are given to the rules. */
export const evidenceFrom = (entry: Entry): ProgressRecord => ({
  id: entry.id,
  family: 'entry',
  kind: evidenceNameOf(entry),
  unitId: entry.unitId,
  commitmentIds: entry.serves.map(({ commitmentId }) => commitmentId),
  at: entry.at,
  ...(entry.period ? { period: entry.period } : {}),
  ...(entry.element ? { element: entry.element } : {}),
  ...(entry.about ? { follows: entry.about.id } : {}),
  ...entryKinds[entry.kind].tells?.(entry),
  title: entry.title,
});
