import { maskPhone } from '@shared/domain/people/phone';
import type { Consent, VolunteerProfile } from '@shared/domain/people/schema';
import { type Instant, localDateOf } from '@shared/domain/time';
import { unboundAccountOf } from '../../store';
import type { OperationDeps } from '../implement';

interface Enrolment {
  accountId: string;
  officeId: string;
  unitId: string;
  name: string;
  phone: string;
  volunteer: VolunteerProfile;
  consents: Consent[];
  now: Instant;
}

/** How often one number can be registered anew after its earlier owner's record was emptied. */
const GENERATIONS = 5;

/**
 * Adds a volunteer with their account. The id is made of the number, so that of several who register
 * with the same number at once the database takes one.
 */
export const enrol = async (
  { accountId, officeId, unitId, name, phone, volunteer, consents, now }: Enrolment,
  { store, seals }: OperationDeps,
): Promise<'enrolled' | 'account_taken' | 'phone_taken'> => {
  const { organisation } = store;
  for (let generation = 0; generation < GENERATIONS; generation++) {
    const id = `volunteer-${seals.phoneMark(officeId, phone, generation)}`;
    const after = { name, phone: maskPhone(phone), volunteer, unitId };
    const added = await organisation.addMember(
      {
        id,
        officeId,
        accountId,
        name,
        phone,
        memberClass: 'not_party_member',
        memberships: [
          { unitId, roles: ['volunteer'], post: null, validFrom: localDateOf(now), validTo: null },
        ],
        volunteer,
        consents,
      },
      { at: now, by: id, action: 'registered', after },
    );
    if (added) return 'enrolled';
    const [present, own] = await Promise.all([
      organisation.member(id),
      organisation.memberByAccount(accountId),
    ]);
    if (present?.accountId === accountId) return 'enrolled';
    if (own) return 'account_taken';
    const isEmptied = present?.phone === null && present.accountId === unboundAccountOf(id);
    if (!isEmptied) return 'phone_taken';
  }
  return 'phone_taken';
};
