import { corpsSetProfile } from '@shared/contract/corps';
import { succeed } from '@shared/domain/outcome';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import { implement, nothingToLoad } from '../implement';

export const setProfile = implement(corpsSetProfile, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    await store.organisation.rewriteMember(actor.memberId, (seen) => {
      const before = seen.volunteer ?? { category: categoryOf(seen), instructorLevel: null };
      const entry = { at: now, by: actor.memberId, action: 'volunteer_profile_set' };
      return { fields: { volunteer: { ...before, ...input } }, entry };
    });
    return succeed(input);
  },
});
