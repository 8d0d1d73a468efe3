import { corpsJoin } from '@shared/contract/corps';
import { agreeing } from '@shared/domain/consent/agreeing';
import { refuse, succeed } from '@shared/domain/outcome';
import { agreesTo } from '@shared/domain/people/rights';
import { placeInTeam } from '@shared/domain/volunteering/volunteer';
import { corpsRowOf, placeIn } from '../../store';
import { implementOverUnit } from '../implement';

export const join = implementOverUnit(corpsJoin, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { unitId, memberId, from, consent } = input;
    const [unit, known] = await Promise.all([
      store.organisation.unit(actor.officeId, unitId),
      store.organisation.member(memberId),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.kind !== 'volunteer_team') return refuse('NOT_A_VOLUNTEER_TEAM', {});
    if (known?.officeId !== actor.officeId) return refuse('UNKNOWN_PERSON', {});
    const after = await store.organisation.rewriteMember(memberId, (seen) => {
      const place = placeInTeam(seen, unitId, from);
      if (!place) return undefined;
      const agreed = agreesTo(seen, 'volunteer');
      return {
        fields: {
          ...place,
          ...(agreed ? {} : { consents: agreeing(seen.consents, ['volunteer'], now) }),
        },
        entry: { at: now, by: actor.memberId, action: 'joined', after: { unitId, from, consent } },
      };
    });
    const held =
      after &&
      (placeIn(after, unitId, from) ?? after.memberships.find((one) => one.unitId === unitId));
    return held ? succeed(corpsRowOf(after, held)) : refuse('UNKNOWN_PERSON', {});
  },
});
