import type { EntryCard } from '@shared/contract/entries';
import { type Asking, mayRead, rightsOver, rolesOver } from '@shared/domain/entries/access';
import { isOpen, movesFrom } from '@shared/domain/entries/moves';
import { type Entry, entryKind } from '@shared/domain/entries/schema';
import { type Actor, reachesDown } from '@shared/domain/people/rights';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';

/** Who asks about a unit's entries; the tree is read only where the answer depends on it. */
export const askingAbout = async (
  { actor, now, store }: { actor: Actor; now: Instant; store: Store },
  unitId: string,
): Promise<Asking> => ({
  actor,
  now,
  above: reachesDown(actor, rolesOver(entryKind.options), now)
    ? unitsAbove(unitId, await store.organisation.units(actor.officeId))
    : [],
});

/** An entry as one person sees it. */
export const cardFor = (asking: Asking, entry: Entry): EntryCard => {
  const rights = rightsOver(asking, entry);
  return {
    ...entry,
    seen: entry.history.length,
    mayChange: rights.writes && isOpen(entry),
    mayMoveTo: movesFrom(entry, rights),
  };
};

/** An entry somebody may read, and who asks; undefined when there is none for them. */
export const entryToRead = async (
  context: { actor: Actor; now: Instant; store: Store },
  entry: Entry | undefined,
) => {
  if (entry?.officeId !== context.actor.officeId) return undefined;
  const asking = await askingAbout(context, entry.unitId);
  return mayRead(asking, entry) ? { asking, entry } : undefined;
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
