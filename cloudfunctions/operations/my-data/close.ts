import { myDataClose } from '@shared/contract/my-data';
import { refuse, succeed } from '@shared/domain/outcome';
import { closing } from '@shared/domain/people/closing';
import { isInForce } from '@shared/domain/people/rights';
import { localDateOf } from '@shared/domain/time';
import { letGoOfAll, type MemberRecord, unboundAccountOf } from '../../store';
import { implement, nothingToLoad, type OperationDeps } from '../implement';
import { writerOf } from './own-data';

const administers = ({ memberships }: MemberRecord, now: number): boolean =>
  memberships.some(
    (held) => held.roles.includes('administrator') && isInForce(held, localDateOf(now)),
  );

/** An office without an administrator could neither invite nor appoint one. */
const isLastAdministrator = async (
  { officeId, memberId }: { officeId: string; memberId: string },
  now: number,
  { store }: OperationDeps,
): Promise<boolean> => {
  const holders = (await store.organisation.holdersOf(officeId, 'administrator')).filter(
    (one) => administers(one, now) && one.accountId !== unboundAccountOf(one.id),
  );
  return holders.some(({ id }) => id === memberId) && holders.length === 1;
};

export const close = implement(myDataClose, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps }) => {
    const { store, endSessions, seals } = deps;
    const { memberId, officeId } = actor;
    if (await isLastAdministrator(actor, now, deps)) return refuse('LAST_ADMINISTRATOR', {});
    const before = await store.organisation.member(memberId);
    if (!before) return refuse('NOT_FOUND', {});
    // Before the account goes: whoever is cut off here closes it again and nothing stays behind.
    await store.feedback.unlink(writerOf(before, seals), {
      at: now,
      by: memberId,
      action: 'unlinked',
      after: { signed: false, contact: null },
    });
    await letGoOfAll(store, actor, now);
    const [attended, served] = await Promise.all([
      store.attendance.countOfMember(officeId, memberId),
      store.services.ofMember(officeId, memberId),
    ]);
    const records = attended + served.length;
    let accountId: string | undefined;
    const person = await store.organisation.rewriteMember(memberId, (seen) => {
      if (seen.accountId === unboundAccountOf(seen.id)) return undefined;
      accountId = seen.accountId;
      const fields = { ...closing(seen, records, now), accountId: unboundAccountOf(seen.id) };
      // What went is named, not told: the chain outlives it.
      const after = { account: null, phone: null, consents: 'withdrawn', records };
      return { fields, entry: { at: now, by: memberId, action: 'account_closed', after } };
    });
    if (!person) return refuse('NOT_FOUND', {});
    if (accountId !== undefined) await endSessions(accountId);
    await store.messageCredits.removeOf(officeId, memberId);
    return succeed({ closedAt: now, records });
  },
});
