import { localDateOf } from '../time';
import type { ListLevel, ResponsibilityList } from './schema';

/** Where a unit's list stands, also where there is none yet. */
export const listRowOf = (
  { unitId, name }: { unitId: string; name: string },
  level: ListLevel,
  list: ResponsibilityList | undefined,
) => {
  const inForce = list?.versions.at(-1);
  const draft = list?.draft ?? [];
  return {
    unitId,
    unitName: name,
    level,
    state: list?.state ?? ('settled' as const),
    version: inForce?.number ?? null,
    since: inForce ? localDateOf(inForce.approvedAt) : null,
    drafted: draft.length,
    unassigned: draft.filter(({ owner }) => owner === null).length,
  };
};
