import { type Asking, rolesOver } from '@shared/domain/entries/access';
import { entryKind } from '@shared/domain/entries/schema';
import { type Actor, reachesDown } from '@shared/domain/people/rights';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import type { Store } from './index';

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
