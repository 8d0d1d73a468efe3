import { type Actor, holdsRole, holdsRoleOver } from '../people/rights';
import type { Role } from '../people/schema';
import type { Instant } from '../time';
import type { ResponsibilityList } from './schema';

/** Who reads a unit's list in full: its officers, the committee, the Party group. */
export const LIST_READERS = [
  'committee_staff',
  'leader',
  'branch_officer',
] as const satisfies readonly Role[];

/** Who drafts and assigns. */
export const LIST_DRAFTERS = [
  'committee_staff',
  'branch_officer',
] as const satisfies readonly Role[];

type Asked = Pick<
  ResponsibilityList,
  'unitId' | 'level' | 'state' | 'confirmedBy' | 'draft' | 'versions'
>;

/** A branch's list is confirmed by the branch itself; those above it by the committee's office. */
const mayConfirm = (actor: Actor, { unitId, level }: Asked, now: Instant): boolean =>
  level === 'branch'
    ? holdsRoleOver(actor, ['branch_officer'], unitId, now)
    : holdsRole(actor, ['committee_staff'], now);

/** 逐级: the level above approves, and nobody approves what they confirmed. */
const mayApprove = (actor: Actor, { level, confirmedBy }: Asked, now: Instant): boolean =>
  confirmedBy !== actor.memberId &&
  holdsRole(actor, level === 'branch' ? ['committee_staff', 'leader'] : ['leader'], now);

/** What somebody may do with a list now. */
export const listRights = (actor: Actor, list: Asked, now: Instant) => {
  const drafts = holdsRoleOver(actor, LIST_DRAFTERS, list.unitId, now);
  const confirms = mayConfirm(actor, list, now);
  const approves = mayApprove(actor, list, now);
  return {
    draft: drafts && list.state === 'settled',
    edit: drafts && list.state === 'draft',
    confirm: confirms && list.state === 'draft',
    approve: approves && list.state === 'submitted',
    sendBack: (confirms || approves) && list.state === 'submitted',
    /** What is in force is not withdrawn: a newer version takes its place. */
    withdraw: (drafts && list.state === 'draft') || (confirms && list.state === 'submitted'),
  };
};

export type ListRights = ReturnType<typeof listRights>;
