import { membershipsAt } from '../people/rights';
import {
  type MemberClass,
  type Membership,
  memberClass,
  type Person,
  phoneNumber,
} from '../people/schema';
import { memberClassWords } from '../people/words';
import type { Instant } from '../time';
import type { DataRequest, RequestField } from './schema';

/**
 * The unit whose officers answer a person's request: the one they belong to now, their branch first,
 * or the last one they belonged to.
 * @param branches ids of the office's branches
 */
export const answeringUnit = (
  memberships: readonly Membership[],
  branches: readonly string[],
  now: Instant,
): string | null => {
  const present = membershipsAt(memberships, now);
  const home = present.find(({ unitId }) => branches.includes(unitId)) ?? present[0];
  return (home ?? memberships.at(-1))?.unitId ?? null;
};

/** What stands in the record about a field, in words; empty where a page has to be looked at. */
export const recordedOf = (
  person: Pick<Person, 'name' | 'memberClass' | 'phone' | 'memberships'>,
  field: RequestField,
  now: Instant,
): string => {
  const words: Partial<Record<RequestField, string>> = {
    name: person.name,
    member_class: memberClassWords[person.memberClass],
    phone: person.phone ?? '没有登记',
    post:
      membershipsAt(person.memberships, now)
        .flatMap(({ post }) => post ?? [])
        .join('、') || '没有登记',
  };
  return words[field] ?? '';
};

/** What a grant can write into the record by itself. */
export type Correction = { name: string } | { memberClass: MemberClass } | { phone: string };

const classOf = (wanted: string): MemberClass | undefined =>
  memberClass.options.find((one) => memberClassWords[one] === wanted);

/**
 * What is written when a request is granted and applied; undefined where only a hand can do it
 * (a transfer, an attendance, a wish that is no such value).
 */
export const correctionOf = ({
  field,
  wanted,
}: Pick<DataRequest, 'field' | 'wanted'>): Correction | undefined => {
  const text = wanted.trim();
  if (field === 'name') return { name: text };
  if (field === 'member_class') {
    const found = classOf(text);
    return found && { memberClass: found };
  }
  if (field === 'phone') {
    const parsed = phoneNumber.safeParse(text.replace(/[\s-]/g, ''));
    return parsed.success ? { phone: parsed.data } : undefined;
  }
  return undefined;
};

/** True when nothing more can be decided: answered, and what was to be written is written. */
export const isSettled = ({ state }: Pick<DataRequest, 'state'>): boolean =>
  state.name === 'refused' ||
  (state.name === 'granted' && (state.how === 'by_hand' || state.appliedAt !== null));
