import { peopleJoin } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { join as joining } from '@shared/domain/people/moves';
import { implementOverUnit } from '../implement';
import { changePerson } from './change-person';
import { groundFor, isConcern } from './ground';

export const join = implementOverUnit(peopleJoin, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input: { memberId, unitId, from }, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleJoin.access.roles);
    const unit = ground.units.find((one) => one.unitId === unitId);
    if (unit?.kind === 'volunteer_team') return refuse('VOLUNTEERS_REGISTER', {});
    return changePerson(store, memberId, (seen) => {
      const isKnown = seen.officeId === actor.officeId && isConcern(seen, ground);
      if (!isKnown) return refuse('NOT_FOUND', {});
      const isThere = seen.memberships.some(
        (held) => held.unitId === unitId && held.validFrom === from && held.validTo === null,
      );
      if (isThere) return succeed(undefined);
      const result = joining(seen.memberships, { unitId, from }, ground);
      if (!result.ok) return result;
      const after = { unitId, from };
      const entry = { at: now, by: actor.memberId, action: 'joined', after };
      return succeed({ fields: { memberships: result.data }, entry });
    });
  },
});
