import { corpsLeave } from '@shared/contract/corps';
import { refuse, succeed } from '@shared/domain/outcome';
import { corpsRowOf, placeIn } from '../../store';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';

export const leave = implementOverUnit(corpsLeave, {
  load: memberInUnit,
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const { unitId, memberId, lastDay } = input;
    const unit = await store.organisation.unit(actor.officeId, unitId);
    if (unit?.kind !== 'volunteer_team') return refuse('NOT_A_VOLUNTEER_TEAM', {});
    const held = placeIn(loaded.member, unitId, lastDay);
    if (!held) return refuse('NOT_IN_UNIT', {});
    if (lastDay < held.validFrom) return refuse('DATE_TOO_EARLY', { earliest: held.validFrom });
    const after = await store.organisation.rewriteMember(memberId, (seen) => {
      const memberships = seen.memberships.map((one) =>
        one.unitId === unitId && one.validFrom === held.validFrom
          ? { ...one, validTo: lastDay }
          : one,
      );
      if (memberships.every((one, index) => one.validTo === seen.memberships[index]?.validTo)) {
        return undefined;
      }
      const entry = {
        at: now,
        by: actor.memberId,
        action: 'membership_ended',
        after: { unitId, lastDay },
      };
      return { fields: { memberships }, entry };
    });
    const place = after && placeIn(after, unitId, held.validFrom);
    return place ? succeed(corpsRowOf(after, place)) : refuse('NOT_IN_UNIT', {});
  },
});
