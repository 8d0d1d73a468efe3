import { isInForce } from '@shared/domain/people/rights';
import type { Store } from '../../store';

/** The person an entry is about, who belonged to the unit on its day; undefined when nobody did. */
export const personOfUnit = async (
  store: Store,
  asked: { officeId: string; unitId: string; memberId: string | null; on: string },
): Promise<{ id: string; name: string } | undefined> => {
  if (asked.memberId === null) return undefined;
  const person = await store.organisation.member(asked.memberId);
  const belongs =
    person?.officeId === asked.officeId &&
    person.memberships.some((held) => held.unitId === asked.unitId && isInForce(held, asked.on));
  return belongs ? { id: person.id, name: person.name } : undefined;
};
