import { volunteersOpenTeam } from '@shared/contract/volunteers';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const openTeam = implementOverUnit(volunteersOpenTeam, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input: { unitId, open }, now, deps: { store } }) => {
    const unit = await store.organisation.unit(actor.officeId, unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.kind !== 'volunteer_team') return refuse('NOT_A_VOLUNTEER_TEAM', {});
    const before = unit.openForSignUp ?? false;
    if (before !== open) {
      await store.organisation.openForSignUp(actor.officeId, unitId, open, {
        at: now,
        by: actor.memberId,
        action: open ? 'sign_up_opened' : 'sign_up_closed',
        before: { openForSignUp: before },
        after: { openForSignUp: open },
      });
    }
    return succeed({ unitId, open });
  },
});
