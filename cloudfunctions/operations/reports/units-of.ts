import { unitsBelow } from '@shared/domain/people/tree';
import type { Store, UnitRecord } from '../../store';

/** A unit with those below it in the tree: a branch with its subgroups. */
export const unitsOf = async (
  store: Store,
  { officeId, unitId }: Pick<UnitRecord, 'officeId' | 'unitId'>,
): Promise<string[]> => [unitId, ...unitsBelow(unitId, await store.organisation.units(officeId))];

/**
 * Whether a unit's paper of volunteering tells of what another holds: of those below it, and of the whole
 * office when it is the Party committee's.
 */
export const holdersUnder = async (
  store: Store,
  unit: Pick<UnitRecord, 'officeId' | 'unitId' | 'kind'>,
): Promise<(unitId: string) => boolean> => {
  if (unit.kind === 'organ_committee') return () => true;
  const unitIds = await unitsOf(store, unit);
  return (unitId) => unitIds.includes(unitId);
};
