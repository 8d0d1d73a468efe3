import { type Asking, mayRead, rolesOver } from '@shared/domain/entries/access';
import { type Entry, entryKind } from '@shared/domain/entries/schema';
import { type Actor, reachesDown } from '@shared/domain/people/rights';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import type { Store } from './index';

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
}

/** Who asks about a unit's entries; the tree is read only where the answer depends on it. */
export const askingAbout = async (
  { actor, now, store }: Context,
  unitId: string,
): Promise<Asking> => ({
  actor,
  now,
  above: reachesDown(actor, rolesOver(entryKind.options), now)
    ? unitsAbove(unitId, await store.organisation.units(actor.officeId))
    : [],
});

/** An entry somebody may read, and who asks; undefined when there is none for them. */
export const entryToRead = async (context: Context, entry: Entry | undefined) => {
  if (entry?.officeId !== context.actor.officeId) return undefined;
  const asking = await askingAbout(context, entry.unitId);
  return mayRead(asking, entry) ? { asking, entry } : undefined;
};
