import { type Asking, mayRead, rolesOver } from '@shared/domain/entries/access';
import { entryKinds } from '@shared/domain/entries/kinds';
import { type Entry, entryKind } from '@shared/domain/entries/schema';
import { type Actor, holdsRole, reachesDown } from '@shared/domain/people/rights';
import type { Role } from '@shared/domain/people/schema';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import type { Store } from './index';

const CHECKERS: readonly Role[] = entryKind.options.flatMap((kind) =>
  entryKinds[kind].checkedFromAbove ? entryKinds[kind].approvedBy : [],
);

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
}

/** Roles that reach down the tree, and those that check what units below put down. */
const needsTree = (actor: Actor, now: Instant): boolean =>
  reachesDown(actor, rolesOver(entryKind.options), now) || holdsRole(actor, CHECKERS, now);

/** Who asks about a unit's entries; the tree is read only where the answer depends on it. */
export const askingAbout = async (
  { actor, now, store }: Context,
  unitId: string,
): Promise<Asking> => ({
  actor,
  now,
  above: needsTree(actor, now)
    ? unitsAbove(unitId, await store.organisation.units(actor.officeId))
    : [],
});

/** An entry somebody may read, and who asks; undefined when there is none for them. */
export const entryToRead = async (context: Context, entry: Entry | undefined) => {
  if (entry?.officeId !== context.actor.officeId) return undefined;
  const asking = await askingAbout(context, entry.unitId);
  return mayRead(asking, entry) ? { asking, entry } : undefined;
};
