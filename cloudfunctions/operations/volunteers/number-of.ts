import type { InputOf } from '@shared/contract';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import { numberFromWechat } from '../../runtime/phone-number';
import { takeTry } from '../../runtime/tries';
import type { OperationDeps } from '../implement';

/**
 * The volunteer's number. Each try counts until it has led to a registration: a number that is on the
 * roster already is refused, and must not be a way to find out whose numbers are.
 */
export const numberOf = async (
  accountId: string,
  phone: InputOf<'volunteers.register'>['phone'],
  officeId: string,
  now: Instant,
  deps: OperationDeps,
) => {
  const attempt = await takeTry(accountId, now, deps);
  if (!attempt.ok) return attempt;
  const number =
    phone.kind === 'typed'
      ? succeed(phone.number)
      : await numberFromWechat(phone.code, deps.phoneNumbers);
  if (!number.ok) return number;
  const taken = await deps.store.organisation.membersByPhone(officeId, number.data);
  if (taken.length > 0) return refuse('PHONE_REGISTERED', {});
  return succeed({ number: number.data, giveBack: attempt.data.giveBack });
};
