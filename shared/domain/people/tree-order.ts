import type { UnitInTree } from './tree';

/** Units as a list that reads like the tree: each followed by what is below it. */
export const inTreeOrder = <Unit extends UnitInTree>(units: readonly Unit[]): Unit[] => {
  const known = new Set(units.map(({ unitId }) => unitId));
  const ordered = new Set<Unit>();
  const walk = (isBelow: (unit: Unit) => boolean): void => {
    for (const unit of units.filter((one) => isBelow(one) && !ordered.has(one))) {
      ordered.add(unit);
      walk(({ parentId }) => parentId === unit.unitId);
    }
  };
  walk(({ parentId }) => parentId === null || !known.has(parentId));
  walk(() => true); // units that stand in a circle
  return [...ordered];
};

/** How far below the top a unit stands. */
export const depthOf = (unitId: string, units: readonly UnitInTree[]): number => {
  let depth = 0;
  let at = units.find((unit) => unit.unitId === unitId);
  while (at?.parentId && depth < units.length) {
    const { parentId } = at;
    at = units.find((unit) => unit.unitId === parentId);
    if (at) depth += 1;
  }
  return depth;
};
