import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { ImportRecord } from '../../store';

/** An import of the actor's own office; another office's does not exist for them. */
export const importOf = (found: ImportRecord | undefined, { officeId }: Actor) =>
  found?.officeId === officeId ? succeed(found) : refuse('NOT_FOUND', {});

/** The import, if it is compared and nothing was decided for good. */
export const importToDecide = (found: ImportRecord | undefined, actor: Actor) => {
  const own = importOf(found, actor);
  if (!own.ok) return own;
  const { state } = own.data;
  if (state === 'comparing') return refuse('IMPORT_NOT_READY', {});
  return state === 'ready' ? own : refuse('IMPORT_SETTLED', {});
};
