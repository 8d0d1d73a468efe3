import type { Attendance } from '@shared/domain/attendance/schema';
import { overlaps } from '@shared/domain/people/stays';
import type { GroupPerson } from '@shared/domain/study/matrix';
import type { MemberRecord } from './organisation';

/**
 * The group's members of a year, in the order of its newest list; who is on none comes last. Whoever
 * left and came back was there from the first day to the last.
 */
export const groupPeople = (
  members: readonly MemberRecord[],
  { unitId, year }: { unitId: string; year: number },
  held: readonly { rows: readonly Attendance[] }[],
): GroupPerson[] => {
  const newest = [...held].reverse().find(({ rows }) => rows.length > 0);
  const line = new Map(newest?.rows.map(({ memberId, number }) => [memberId, number]));
  const lineOf = (id: string) => line.get(id) || Number.MAX_SAFE_INTEGER;
  return members
    .flatMap(({ id, name, memberships }) => {
      const held = memberships
        .filter(
          (one) =>
            one.unitId === unitId &&
            one.roles.includes('member') &&
            overlaps(one, `${year}-01-01`, `${year}-12-31`),
        )
        .sort((left, right) => (left.validFrom < right.validFrom ? -1 : 1));
      const [first, last] = [held[0], held.at(-1)];
      if (!first || !last) return [];
      const elsewhere = memberships.find(({ post, validTo }) => post !== null && validTo === null);
      const post = last.post ?? elsewhere?.post ?? null;
      return [{ id, name, post, from: first.validFrom, to: last.validTo }];
    })
    .sort((left, right) => lineOf(left.id) - lineOf(right.id) || (left.id < right.id ? -1 : 1));
};
