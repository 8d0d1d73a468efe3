import { holdsInUnit } from '../people/rights';
import type { Membership, Role } from '../people/schema';
import { periodsOf } from '../progress/calendar';
import { type Quarter, quarterName } from '../study/bulletin';
import { type Duty, dutiesInShort } from '../study/due';
import { endOfDay, type Instant } from '../time';
import type { MessageContent } from './schema';

/** Who sees to what: the secretary to all of it, the head to what waits for approval. */
const rolesFor = (duties: readonly Duty[]): Role[] => [
  ...(duties.length > 0 ? (['study_secretary'] as const) : []),
  ...(duties.some(({ key }) => key === 'approval') ? (['group_head'] as const) : []),
];

/** Whether somebody is to be reminded of what a group owes. */
export const answersFor = (
  person: { memberships: readonly Membership[] },
  unitId: string,
  duties: readonly Duty[],
  now: Instant,
): boolean => holdsInUnit(person.memberships, rolesFor(duties), unitId, now);

/** What people read of a quarter that ends; `startsAt` is the end of its last day. */
export const quarterContent = (
  unitName: string,
  { year, quarter }: Quarter,
  duties: readonly Duty[],
): MessageContent => {
  const lastDay = periodsOf(year, 'quarter')[quarter - 1]?.lastDay ?? '';
  return {
    theme: `${quarterName(quarter)}中心组学习`,
    startsAt: endOfDay(lastDay) - 60_000,
    place: unitName,
    note: dutiesInShort(duties),
  };
};
