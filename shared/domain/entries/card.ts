import { isLateEntry } from '../plan/year-state';
import { type Asking, rightsOver, seesNames } from './access';
import { entryKinds } from './kinds';
import { isOpen, movesFrom } from './moves';
import type { Entry, EntryKind } from './schema';

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
    file: entry.file ?? null,
    lateEntry: isLateEntry(entry),
    seen: entry.history.length,
    mayChange: rights.writes && isOpen(entry),
    mayMoveTo: movesFrom(entry, rights),
  };
};

/** Whether entries of the kind outlive the names in them: what they count for stays, the names go. */
export const outlivesNames = (kind: EntryKind): boolean => {
  const { register, of, fields } = entryKinds[kind];
  return register !== undefined && (of === 'person' || fields.some(({ names }) => names));
};

/**
 * What the chain holds of an entry, which it may outlive: of somebody's own neither title nor words,
 * only that it was there and whose it was; and of one that outlives its names, not even that.
 */
export const toldOf = <Fields extends Partial<Entry>>(
  fields: Fields,
  { memberId, kind }: Pick<Entry, 'memberId' | 'kind'>,
) => {
  const { memberName: _name, serves: _serves, at: _at, ...told } = fields;
  const isNameless = outlivesNames(kind);
  if (memberId === null && !isNameless) return told;
  const { title: _title, keptAt: _keptAt, link: _link, details: _details, ...bare } = told;
  const { memberId: _whose, ...nameless } = bare;
  return isNameless ? nameless : bare;
};
