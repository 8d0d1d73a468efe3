import { corpsJoin } from '@shared/contract/volunteering-record';
import { agreeing } from '@shared/domain/consent/agreeing';
import { refuse, succeed } from '@shared/domain/outcome';
import { agreesTo, isInForce } from '@shared/domain/people/rights';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
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
      const own = seen.memberships.filter((held) => held.unitId === unitId);
      if (own.some((held) => isInForce(held, from) || held.validFrom >= from)) return undefined;
      const place = {
        unitId,
        roles: ['volunteer' as const],
        post: null,
        validFrom: from,
        validTo: null,
      };
      const agreed = agreesTo(seen, 'volunteer');
      return {
        fields: {
          memberships: [...seen.memberships, place],
          volunteer: seen.volunteer ?? { category: categoryOf(seen), instructorLevel: null },
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
