/** A unit's place in the office's tree; `parentId` null at the top. */
export interface UnitInTree {
  unitId: string;
  parentId: string | null;
}

/** Units above one, nearest first. A tree that bites its own tail is followed once round. */
export const unitsAbove = (unitId: string, units: readonly UnitInTree[]): string[] => {
  const above: string[] = [];
  let at = units.find((unit) => unit.unitId === unitId);
  while (at?.parentId != null && !above.includes(at.parentId) && at.parentId !== unitId) {
    const { parentId } = at;
    above.push(parentId);
    at = units.find((unit) => unit.unitId === parentId);
  }
  return above;
};

/** Units below one, at any depth. */
export const unitsBelow = (unitId: string, units: readonly UnitInTree[]): string[] =>
  units
    .filter((unit) => unit.unitId !== unitId && unitsAbove(unit.unitId, units).includes(unitId))
    .map((unit) => unit.unitId);
