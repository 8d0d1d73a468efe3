import { type Asking, rightsOver, seesNames } from './access';
import { entryKinds } from './kinds';
import { isOpen, movesFrom } from './moves';
import type { Entry } from './schema';

/** What is left for those who may know that it was, and not with whom. */
const unnamed = (entry: Entry): Entry => {
  const named = new Set(
    entryKinds[entry.kind].fields.filter(({ names }) => names).map(({ key }) => key),
  );
  const details = Object.entries(entry.details).filter(([key]) => !named.has(key));
  return { ...entry, memberId: null, memberName: null, details: Object.fromEntries(details) };
};

/** An entry as one person sees it, with what that person may do. */
export const cardFor = (asking: Asking, entry: Entry) => {
  const rights = rightsOver(asking, entry);
  const isOwn = entry.memberId === asking.actor.memberId;
  const shown = isOwn || seesNames(asking, entry.kind, entry.unitId) ? entry : unnamed(entry);
  const { addressed = [], about = null } = shown;
  return {
    ...shown,
    addressed,
    about,
    seen: entry.history.length,
    mayChange: rights.writes && isOpen(entry),
    mayMoveTo: movesFrom(entry, rights),
  };
};

/**
 * What the chain holds of an entry, which it may outlive: of somebody's own neither title nor words,
 * only that it was there and whose it was; and where the kind keeps its names to itself, not even that.
 */
export const toldOf = <Fields extends Partial<Entry>>(
  fields: Fields,
  { memberId, kind }: Pick<Entry, 'memberId' | 'kind'>,
) => {
  const { memberName: _name, serves: _serves, at: _at, ...told } = fields;
  const keepsNames = entryKinds[kind].namesFor !== undefined;
  if (memberId === null && !keepsNames) return told;
  const { title: _title, keptAt: _keptAt, link: _link, details: _details, ...bare } = told;
  const { memberId: _whose, ...nameless } = bare;
  return keepsNames ? nameless : bare;
};
