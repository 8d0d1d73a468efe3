import { entryKinds } from './kinds';
import type { Entry } from './schema';

/** The evidence an entry gives, as commitments name it: the kind's, or that of what was chosen. */
export const evidenceNameOf = ({ kind, details }: Pick<Entry, 'kind' | 'details'>): string => {
  const { evidence, evidenceBy } = entryKinds[kind];
  const chosen = evidenceBy && details[evidenceBy.field];
  return (chosen && evidenceBy.kinds[chosen]) || evidence;
};
