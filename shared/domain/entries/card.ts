import { type Asking, rightsOver } from './access';
import { isOpen, movesFrom } from './moves';
import type { Entry } from './schema';

/** An entry as one person sees it, with what that person may do. */
export const cardFor = (asking: Asking, entry: Entry) => {
  const rights = rightsOver(asking, entry);
  return {
    ...entry,
    file: entry.file ?? null,
    seen: entry.history.length,
    mayChange: rights.writes && isOpen(entry),
    mayMoveTo: movesFrom(entry, rights),
  };
};

/**
 * What the chain holds of an entry, which it may outlive: of somebody's own neither title nor words,
 * only that it was there and whose it was.
 */
export const toldOf = <Fields extends Partial<Entry>>(fields: Fields, memberId: string | null) => {
  const { memberName: _name, serves: _serves, at: _at, ...told } = fields;
  if (memberId === null) return told;
  const { title: _title, keptAt: _keptAt, link: _link, details: _details, ...bare } = told;
  return bare;
};
