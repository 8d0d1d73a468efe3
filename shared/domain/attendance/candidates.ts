import { isInForce } from '../people/rights';
import type { Membership, UnitKind } from '../people/schema';
import { isBelonging } from '../people/stays';
import type { LocalDate } from '../time';

/**
 * The unit that tells a person from another of the same name: the branch they belong to on the day,
 * else another place of theirs. Undefined: nobody of the office on that day.
 * @param kindOf the kind of a unit, by its id
 */
export const unitToNameBy = (
  { memberships }: { memberships: readonly Membership[] },
  day: LocalDate,
  kindOf: (unitId: string) => UnitKind | undefined,
): string | undefined => {
  const held = memberships.filter((one) => isInForce(one, day));
  const branch = held.find((one) => isBelonging(one) && kindOf(one.unitId) === 'branch');
  return (branch ?? held.find(isBelonging) ?? held[0])?.unitId;
};
