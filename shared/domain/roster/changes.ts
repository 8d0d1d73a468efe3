import { maskPhone } from '../people/phone';
import type { MemberClass, Membership } from '../people/schema';
import type { Known } from './match';
import type { RosterChange, RosterValues } from './schema';
import { phoneFor } from './write';

const classWords: Readonly<Record<MemberClass, string>> = {
  full_member: '正式党员',
  probationary_member: '预备党员',
  not_party_member: '非党员',
};

const yesNo = (flag: boolean): string => (flag ? '是' : '否');

/** Every value of a row as people read it; the phone masked. */
export const shownValues = (values: RosterValues) => ({
  ...values,
  memberClass: values.memberClass && classWords[values.memberClass],
  phone: values.phone && maskPhone(values.phone),
  leading: values.leading === null ? null : yesNo(values.leading),
  young: values.young === null ? null : yesNo(values.young),
});

/** What a row would change of a person; an empty cell changes nothing. */
export const changesOf = (row: RosterValues, person: Known, held: Membership): RosterChange[] => {
  const values = { ...row, phone: phoneFor(row, person) };
  const before = {
    name: person.name,
    memberClass: person.memberClass,
    post: held.post,
    phone: person.phone,
    rosterKey: person.rosterKey,
    leading: person.leading,
    young: person.young,
    validFrom: held.validFrom,
    validTo: held.validTo,
  };
  const now = shownValues({ ...values, ...before });
  const then = shownValues(values);
  const fields = [
    'name',
    'memberClass',
    'post',
    'phone',
    'rosterKey',
    'leading',
    'young',
    'validFrom',
    'validTo',
  ] as const;
  return fields
    .filter((field) => values[field] !== null && values[field] !== before[field])
    .map((field) => ({ field, before: now[field], after: then[field] }));
};
