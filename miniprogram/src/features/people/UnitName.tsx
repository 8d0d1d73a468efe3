import type { UnitRow } from '@shared/contract/people-units';
import { depthOf } from '@shared/domain/people/tree-order';
import { Words } from '@/ui';

/** A unit's name, drawn in by how far below the top it stands. */
export function UnitName({ unit, all }: { unit: UnitRow; all: readonly UnitRow[] }) {
  return (
    <Words className="people-unit" vars={{ '--depth': depthOf(unit.unitId, all) }}>
      {unit.name}
    </Words>
  );
}
