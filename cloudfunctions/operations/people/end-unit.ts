import { peopleEndUnit } from '@shared/contract/people-units';
import { refuse, succeed } from '@shared/domain/outcome';
import { distinctPeople } from '@shared/domain/people/distinct';
import { overlaps } from '@shared/domain/people/stays';
import { addDays, localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';

export const endUnit = implement(peopleEndUnit, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId, lastDay }, now, deps: { store } }) => {
    const { officeId } = actor;
    const [units, members] = await Promise.all([
      store.organisation.units(officeId),
      store.rosterImports.candidates.ofUnit(officeId, unitId),
    ]);
    const unit = units.find((one) => one.unitId === unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.validTo === lastDay) return succeed({ unitId });
    const yesterday = addDays(localDateOf(now), -1);
    const earliest = unit.validFrom > yesterday ? unit.validFrom : yesterday;
    if (lastDay < earliest) return refuse('DATE_TOO_EARLY', { earliest });
    const after = addDays(lastDay, 1);
    const below = units.find((one) => one.parentId === unitId && overlaps(one, after, null));
    if (below) return refuse('UNIT_HAS_UNITS', { unitName: below.name });
    const staying = members.flatMap(({ id: memberId, memberships }) =>
      memberships
        .filter((held) => held.unitId === unitId && overlaps(held, after, null))
        .map(() => ({ memberId })),
    );
    const count = distinctPeople([staying]).length;
    if (count > 0) return refuse('UNIT_HAS_PEOPLE', { count });
    const before = { validTo: unit.validTo };
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'unit_ended',
      before,
      after: { validTo: lastDay },
    };
    return (await store.people.changeUnit(unit, { validTo: lastDay }, entry))
      ? succeed({ unitId })
      : refuse('UNIT_CHANGED', {});
  },
});
