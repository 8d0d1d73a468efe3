import { type Asking, rightsOver } from './access';
import { isOpen, movesFrom } from './moves';
import type { Entry } from './schema';

/** An entry as one person sees it, with what that person may do. */
export const cardFor = (asking: Asking, entry: Entry) => {
  const rights = rightsOver(asking, entry);
  return {
    ...entry,
    seen: entry.history.length,
    mayChange: rights.writes && isOpen(entry),
    mayMoveTo: movesFrom(entry, rights),
  };
};
