import { withdrawing } from '../consent/agreeing';
import { DAY, type Instant, localDateOf } from '../time';
import { isInForce } from './rights';
import { consentPurpose, type Membership, type Person } from './schema';

/** Stands for the name of a person of whom nothing is left to keep. */
export const ERASED_NAME = '已注销';

type Closed = Pick<Person, 'name' | 'phone' | 'consents' | 'volunteer' | 'memberships'>;

/** Held as a volunteer alone: the person came by themselves, and goes by themselves. */
const isOwnChoice = ({ roles }: Membership): boolean =>
  roles.length > 0 && roles.every((role) => role === 'volunteer');

const ended = (held: Membership, now: Instant): Membership =>
  isOwnChoice(held) && isInForce(held, localDateOf(now))
    ? { ...held, validTo: localDateOf(now - DAY) }
    : held;

/**
 * What is left of a person who closes the account. The phone number and the consents go; the roster
 * and the archive are the office's and stay until their term. Somebody who only ever volunteered and
 * has no records leaves nothing behind, the name included.
 * @param records how many records name the person
 */
export const closing = (person: Person, records: number, now: Instant): Closed => {
  const leavesNothing = records === 0 && person.memberships.every(isOwnChoice);
  return {
    name: leavesNothing ? ERASED_NAME : person.name,
    phone: null,
    consents: withdrawing(person.consents, consentPurpose.options, now),
    volunteer: records === 0 ? null : person.volunteer,
    memberships: person.memberships.map((held) => ended(held, now)),
  };
};
