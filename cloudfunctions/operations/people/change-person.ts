import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Refusal, refuse, type Success, succeed } from '@shared/domain/outcome';
import { endsAdministrator, staysAdministrator } from '@shared/domain/people/role-setting';
import type { Membership } from '@shared/domain/people/schema';
import type { LocalDate } from '@shared/domain/time';
import { type MemberRecord, type Store, unboundAccountOf } from '../../store';

type Fields = Partial<Omit<MemberRecord, 'id' | 'officeId' | 'history'>>;

/** What is written, and what the audit says of it; undefined: it stands as it should already. */
export type Change = { fields: Fields; entry: AuditEntry } | undefined;

/** Decides on a person as they stand, and again when another change came between. */
export const changePerson = async <Why extends Refusal>(
  store: Store,
  memberId: string,
  decide: (seen: MemberRecord) => Success<Change> | Why,
): Promise<Success<{ memberId: string }> | Why | Refusal<'NOT_FOUND', Record<string, never>>> => {
  const decided: { last?: Success<Change> | Why } = {};
  await store.organisation.rewriteMember(memberId, (seen) => {
    decided.last = decide(seen);
    return decided.last.ok ? decided.last.data : undefined;
  });
  const { last } = decided;
  if (!last) return refuse('NOT_FOUND', {});
  return last.ok ? succeed({ memberId }) : last;
};

/** True when the office has an administrator in the app besides one person, today and for good. */
const hasOther = async (
  store: Store,
  { officeId, id: memberId }: { officeId: string; id: string },
  today: LocalDate,
): Promise<boolean> =>
  (await store.organisation.holdersOf(officeId, 'administrator')).some(
    ({ id, accountId, memberships }) =>
      id !== memberId &&
      accountId !== unboundAccountOf(id) &&
      staysAdministrator(memberships, today),
  );

interface Moving {
  store: Store;
  memberId: string;
  by: string;
  now: number;
  today: LocalDate;
}

/**
 * Changes memberships, and leaves the office an administrator. Two who take the right from each other
 * at once both find that nobody is left, and both give it back.
 */
export const changeMemberships = async <Why extends Refusal>(
  { store, memberId, by, now, today }: Moving,
  decide: (seen: MemberRecord) => Success<Change> | Why,
) => {
  const person = await store.organisation.member(memberId);
  const other = person && (await hasOther(store, person, today));
  const was: { memberships?: readonly Membership[] } = {};
  const result = await changePerson(store, memberId, (seen) => {
    const decision = decide(seen);
    const after = decision.ok ? decision.data?.fields.memberships : undefined;
    const ends = after !== undefined && endsAdministrator(seen.memberships, after);
    was.memberships = ends ? seen.memberships : undefined;
    return ends && !other ? refuse('ADMINISTRATOR_NEEDED', {}) : decision;
  });
  const { memberships } = was;
  if (!result.ok || !memberships || !person || (await hasOther(store, person, today))) {
    return result;
  }
  await changePerson(store, memberId, () =>
    succeed({
      fields: { memberships: [...memberships] },
      entry: { at: now, by, action: 'move_undone' },
    }),
  );
  return refuse('ADMINISTRATOR_NEEDED', {});
};
