import { maskPhone } from '@shared/domain/people/phone';
import type { Consent } from '@shared/domain/people/schema';

/** What a person is told of their consents. */
export const standingOf = (person: { consents: readonly Consent[]; phone: string | null }) => ({
  consents: [...person.consents],
  maskedPhone: person.phone === null ? null : maskPhone(person.phone),
});
