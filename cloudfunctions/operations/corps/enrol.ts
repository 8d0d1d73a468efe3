import { corpsEnrol } from '@shared/contract/corps';
import { refuse, succeed } from '@shared/domain/outcome';
import { exists } from '@shared/domain/people/stays';
import { localDateOf } from '@shared/domain/time';
import { placeInTeam } from '@shared/domain/volunteering/volunteer';
import { placeIn } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const enrol = implement(corpsEnrol, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId }, now, deps: { store } }) => {
    const team = await store.organisation.unit(actor.officeId, unitId);
    const from = localDateOf(now);
    if (team?.kind !== 'volunteer_team' || !team.openForSignUp || !exists(team, from)) {
      return refuse('TEAM_NOT_OPEN', {});
    }
    const after = await store.organisation.rewriteMember(actor.memberId, (seen) => {
      const fields = placeInTeam(seen, unitId, from);
      const entry = { at: now, by: actor.memberId, action: 'joined', after: { unitId, from } };
      return fields && { fields, entry };
    });
    const held = after && placeIn(after, unitId, from);
    return succeed({ unitId, unitName: team.name, from: held?.validFrom ?? from });
  },
});
