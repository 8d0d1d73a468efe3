import { peopleCorrect } from '@shared/contract/people';
import { changed } from '@shared/domain/audit/changed';
import type { FieldValues } from '@shared/domain/audit/schema';
import { hasWithdrawn } from '@shared/domain/consent/agreeing';
import { refuse, succeed } from '@shared/domain/outcome';
import { maskPhone } from '@shared/domain/people/phone';
import type { Membership } from '@shared/domain/people/schema';
import { overlaps } from '@shared/domain/people/stays';
import type { MemberRecord } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { changePerson } from './change-person';
import { groundFor, isConcern, isReached, type PeopleGround } from './ground';

const masked = (values: FieldValues): FieldValues =>
  typeof values.phone === 'string' ? { ...values, phone: maskPhone(values.phone) } : values;

const isGiven = (pair: [string, unknown]): boolean => pair[1] !== undefined;

interface NewPost {
  unitId: string;
  post: string | null;
}

/** What a new post changes, and what the audit says of it; a post has no date of its own. */
const postChange = (memberships: readonly Membership[], wish: NewPost, today: string) => {
  const isMeant = (held: Membership) => held.unitId === wish.unitId && overlaps(held, today, null);
  const held = memberships.find(isMeant);
  if (!held) return refuse('NOT_IN_UNIT', {});
  if (held.post === wish.post) return succeed({ fields: {}, before: {}, after: {} });
  const { post } = wish;
  return succeed({
    fields: { memberships: memberships.map((one) => (isMeant(one) ? { ...one, post } : one)) },
    before: { unitId: wish.unitId, post: held.post },
    after: { unitId: wish.unitId, post },
  });
};

const refusalFor = (
  seen: MemberRecord,
  { reserved, post, isSelf }: { reserved: object; post: NewPost | undefined; isSelf: boolean },
  ground: PeopleGround,
) => {
  if (!isConcern(seen, ground)) return refuse('NOT_FOUND', {});
  if (ground.isOffice) return undefined;
  const isBeyond = Object.keys(reserved).length > 0 || (post && !isReached(ground, post.unitId));
  return isBeyond || isSelf ? refuse('CORRECTED_BY_COMMITTEE', {}) : undefined;
};

export const correct = implement(peopleCorrect, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleCorrect.access.roles);
    const { memberId, post, ...rest } = input;
    const fields: Partial<MemberRecord> = Object.fromEntries(Object.entries(rest).filter(isGiven));
    const { memberClass: _class, ...reserved } = fields;
    const isSelf = memberId === actor.memberId;
    return changePerson(store, memberId, (seen) => {
      if (seen.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
      const refusal = refusalFor(seen, { reserved, post, isSelf }, ground);
      if (refusal) return refusal;
      // Whoever took the number back is not given it again by somebody else.
      if (fields.phone && hasWithdrawn(seen.consents, 'phone')) {
        return refuse('PHONE_WITHOUT_CONSENT', {});
      }
      const own = changed(seen, fields);
      const posted = post
        ? postChange(seen.memberships, post, ground.today)
        : succeed({ fields: {}, before: {}, after: {} });
      if (!posted.ok) return posted;
      const before = { ...masked(own.before), ...posted.data.before };
      const after = { ...masked(own.after), ...posted.data.after };
      if (Object.keys(after).length === 0) return succeed(undefined);
      const entry = { at: now, by: actor.memberId, action: 'corrected', before, after };
      return succeed({ fields: { ...fields, ...posted.data.fields }, entry });
    });
  },
});
