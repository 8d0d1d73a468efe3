import type { HeldActivity, PaperPerson } from '@shared/domain/papers/data';
import { isInForce } from '@shared/domain/people/rights';
import type { Membership } from '@shared/domain/people/schema';
import { overlaps } from '@shared/domain/people/stays';
import { localDateOf } from '@shared/domain/time';
import type { MemberRecord, ReportRecord } from '../../store';

const touches = ({ memberships }: MemberRecord, unitId: string, year: number): boolean =>
  memberships.some(
    (held) =>
      held.unitId === unitId &&
      held.roles.includes('member') &&
      overlaps(held, `${year}-01-01`, `${year}-12-31`),
  );

/** The unit's people of the year, in the order of its newest list; who is on none comes last. */
export const peopleOf = (
  members: readonly MemberRecord[],
  { unitId, year }: { unitId: string; year: number },
  held: readonly HeldActivity[],
): PaperPerson[] => {
  const newest = [...held].reverse().find(({ rows }) => rows.length > 0);
  const line = new Map(newest?.rows.map(({ memberId, number }) => [memberId, number]));
  const lineOf = ({ id }: MemberRecord) => line.get(id) || Number.MAX_SAFE_INTEGER;
  return members
    .filter((member) => touches(member, unitId, year))
    .sort((left, right) => lineOf(left) - lineOf(right) || (left.id < right.id ? -1 : 1))
    .map(({ id, name, memberClass }) => ({ id, name, memberClass }));
};

const isSecretary = ({ post }: Membership): boolean =>
  post !== null && /书记/.test(post) && !/副/.test(post);

/** The unit's secretary on the last day of the year, or today when that is still to come. */
export const secretaryOf = (
  members: readonly MemberRecord[],
  { unitId, year }: { unitId: string; year: number },
  { createdAt }: Pick<ReportRecord, 'createdAt'>,
): string | null => {
  const today = localDateOf(createdAt);
  const day = today < `${year}-12-31` ? today : `${year}-12-31`;
  const found = members.find(({ memberships }) =>
    memberships.some((held) => held.unitId === unitId && isInForce(held, day) && isSecretary(held)),
  );
  return found?.name ?? null;
};
