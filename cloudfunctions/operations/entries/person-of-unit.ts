import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import { isInForce } from '@shared/domain/people/rights';
import type { MemberRecord, Store } from '../../store';

/** Whether an entry of the kind may be of this person, on its day. */
export const mayBeOf = (
  person: Pick<MemberRecord, 'memberships' | 'leading'>,
  kind: EntryKind,
  { unitId, on }: { unitId: string; on: string },
): boolean =>
  entryKinds[kind].personFrom === 'leaders'
    ? Boolean(person.leading) && person.memberships.some((held) => isInForce(held, on))
    : person.memberships.some((held) => held.unitId === unitId && isInForce(held, on));

/** The person an entry is about, who belonged to the unit on its day; undefined when nobody did. */
export const personOfUnit = async (
  store: Store,
  asked: { officeId: string; unitId: string; memberId: string | null; on: string },
  kind: EntryKind,
): Promise<{ id: string; name: string } | undefined> => {
  if (asked.memberId === null) return undefined;
  const person = await store.organisation.member(asked.memberId);
  return person?.officeId === asked.officeId && mayBeOf(person, kind, asked)
    ? { id: person.id, name: person.name }
    : undefined;
};
