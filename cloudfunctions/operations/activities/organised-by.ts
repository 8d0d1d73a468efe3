import { ORGANISERS } from '@shared/contract/organisers';
import { type Actor, reachesDown, unitsReached } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';

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
