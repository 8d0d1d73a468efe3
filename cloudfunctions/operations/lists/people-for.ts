import type { ListLine } from '@shared/domain/lists/schema';
import { isInForce } from '@shared/domain/people/rights';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { Store } from '../../store';

/**
 * Whom a list may name: people of its unit and of the units that carry its lines out, and leaders of the
 * bureau. In the order of their names.
 */
export const peopleFor = async (
  store: Store,
  officeId: string,
  listUnitId: string,
  lines: readonly Pick<ListLine, 'unitId'>[],
  now: Instant,
) => {
  const unitIds = [...new Set([listUnitId, ...lines.map(({ unitId }) => unitId)])];
  const today = localDateOf(now);
  const [leaders, ...inUnits] = await Promise.all([
    store.organisation.holdersOf(officeId, 'leader'),
    ...unitIds.map((unitId) => store.organisation.membersOfUnit(officeId, unitId)),
  ]);
  const found = [...(leaders ?? []), ...inUnits.flat()].filter(({ memberships }) =>
    memberships.some(
      (held) =>
        isInForce(held, today) && (unitIds.includes(held.unitId) || held.roles.includes('leader')),
    ),
  );
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return [...names]
    .map(([memberId, name]) => ({ memberId, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
};
