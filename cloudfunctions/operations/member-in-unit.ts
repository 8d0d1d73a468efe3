import type { OperationDeps } from './implement';

/** The person an operation is about, in the unit it was asked for; undefined when they never were there. */
export const memberInUnit = async (
  { memberId, unitId }: { memberId: string; unitId: string },
  { store }: OperationDeps,
) => {
  const member = await store.organisation.member(memberId);
  return member?.memberships.some((held) => held.unitId === unitId)
    ? { officeId: member.officeId, unitId, member }
    : undefined;
};
