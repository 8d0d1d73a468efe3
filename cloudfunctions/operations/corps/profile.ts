import { corpsProfile } from '@shared/contract/corps';
import { succeed } from '@shared/domain/outcome';
import { membershipsAt } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { localDateOf } from '@shared/domain/time';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import { implement, nothingToLoad } from '../implement';

export const profile = implement(corpsProfile, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const units = await store.organisation.units(actor.officeId);
    const volunteer = actor.volunteer ?? null;
    const teams = membershipsAt(actor.memberships, now).flatMap((held) => {
      const unit = units.find(({ unitId }) => unitId === held.unitId);
      if (unit?.kind !== 'volunteer_team') return [];
      const isLeader = held.roles.includes('volunteer_coordinator');
      return [{ unitId: unit.unitId, unitName: unit.name, from: held.validFrom, isLeader }];
    });
    return succeed({
      category: categoryOf({ volunteer, memberClass: actor.memberClass }),
      instructorLevel: volunteer?.instructorLevel ?? null,
      skills: volunteer?.skills ?? [],
      volunteerNumber: volunteer?.volunteerNumber ?? null,
      instructorNumber: volunteer?.instructorNumber ?? null,
      teams,
      joinable: units
        .filter(
          (unit) =>
            unit.kind === 'volunteer_team' &&
            unit.openForSignUp &&
            exists(unit, localDateOf(now)) &&
            !teams.some(({ unitId }) => unitId === unit.unitId),
        )
        .map(({ unitId, name }) => ({ unitId, unitName: name })),
    });
  },
});
