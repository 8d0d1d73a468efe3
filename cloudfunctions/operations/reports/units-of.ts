import { unitsBelow } from '@shared/domain/people/tree';
import type { Store, UnitRecord } from '../../store';

/** A unit with those below it in the tree: a branch with its subgroups. */
export const unitsOf = async (
  store: Store,
  { officeId, unitId }: Pick<UnitRecord, 'officeId' | 'unitId'>,
): Promise<string[]> => [unitId, ...unitsBelow(unitId, await store.organisation.units(officeId))];
