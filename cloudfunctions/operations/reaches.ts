import { ORGANISERS } from '@shared/contract/organisers';
import { type Actor, holdsRoleOver, reachesDown, unitsReached } from '@shared/domain/people/rights';
import type { Role } from '@shared/domain/people/schema';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../store';

/** Whether one of `roles` reaches the unit; the tree is read only where the answer depends on it. */
export const reaches = async (
  { actor, now, store }: { actor: Actor; now: Instant; store: Store },
  roles: readonly Role[],
  unitId: string,
): Promise<boolean> => {
  if (holdsRoleOver(actor, roles, unitId, now)) return true;
  if (!reachesDown(actor, roles, now)) return false;
  const above = unitsAbove(unitId, await store.organisation.units(actor.officeId));
  return holdsRoleOver(actor, roles, unitId, now, above);
};

/** Units somebody organises, those below them in the tree included; `'office'` for all. */
export const organisedBy = async ({
  actor,
  now,
  store,
}: {
  actor: Actor;
  now: Instant;
  store: Store;
}): Promise<'office' | readonly string[]> => {
  const tree = reachesDown(actor, ORGANISERS, now)
    ? await store.organisation.units(actor.officeId)
    : [];
  return unitsReached(actor, ORGANISERS, now, tree);
};

/** One unit of those, or nothing. */
export const within = (units: 'office' | readonly string[], unitId: string): readonly string[] =>
  units === 'office' || units.includes(unitId) ? [unitId] : [];
