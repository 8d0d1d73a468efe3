import { sessionMe } from '@shared/contract/session';
import { succeed } from '@shared/domain/outcome';
import { agreesTo, membershipsAt } from '@shared/domain/people/rights';
import { consentPurpose } from '@shared/domain/people/schema';
import { implement, nothingToLoad } from '../implement';

export const me = implement(sessionMe, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const [office, units] = await Promise.all([
      store.organisation.office(actor.officeId),
      store.organisation.units(actor.officeId),
    ]);
    const held = membershipsAt(actor.memberships, now).flatMap((membership) => {
      const unit = units.find(({ unitId }) => unitId === membership.unitId);
      return unit ? [{ ...membership, unitName: unit.name, unitKind: unit.kind }] : [];
    });
    return succeed({
      memberId: actor.memberId,
      name: actor.name,
      memberClass: actor.memberClass,
      officeName: office?.name ?? '',
      agreed: consentPurpose.options.filter((purpose) => agreesTo(actor, purpose)),
      memberships: held,
    });
  },
});
