import { isDeepStrictEqual } from 'node:util';
import { peopleSetRoles } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { rightsOn, setRoles as withNewRoles } from '@shared/domain/people/role-setting';
import { localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { changeMemberships } from './change-person';

export const setRoles = implement(peopleSetRoles, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { memberId, unitId, roles, from, to } = input;
    const { officeId, memberId: by } = actor;
    const today = localDateOf(now);
    const unit = await store.organisation.unit(officeId, unitId);
    return changeMemberships({ store, memberId, by, now, today }, (seen) => {
      if (!unit || seen.officeId !== officeId) return refuse('NOT_FOUND', {});
      if (memberId === by) return refuse('NOT_ONESELF', {});
      const result = withNewRoles(seen.memberships, unit, { roles, from, to }, today);
      if (!result.ok) return result;
      const memberships = result.data;
      if (isDeepStrictEqual(memberships, seen.memberships)) return succeed(undefined);
      const before = { unitId, roles: rightsOn(seen.memberships, unitId, from) };
      const entry = {
        at: now,
        by,
        action: 'roles_set',
        before,
        after: { unitId, roles, from, to },
      };
      return succeed({ fields: { memberships }, entry });
    });
  },
});
