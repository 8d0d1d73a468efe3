import { attendanceCandidates } from '@shared/contract/attendance';
import { unitToNameBy } from '@shared/domain/attendance/candidates';
import { succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { implementOverUnit } from '../implement';

const MOST = 20;

/** Names of people who have left are looked through as well; they do not crowd out the others. */
const LOOKED_THROUGH = 500;

export const candidates = implementOverUnit(attendanceCandidates, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ input: { search }, loaded: activity, deps: { store } }) => {
    const { officeId, startsAt } = activity;
    const [named, units] = await Promise.all([
      store.organisation.membersNamed(officeId, search, LOOKED_THROUGH),
      store.organisation.units(officeId),
    ]);
    const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
    const people = named
      .flatMap((person) => {
        const unitId = unitToNameBy(person, localDateOf(startsAt), (id) => unitOf.get(id)?.kind);
        const unitName = unitId && (unitOf.get(unitId)?.name ?? unitId);
        return unitName ? [{ memberId: person.id, name: person.name, unitName }] : [];
      })
      .slice(0, MOST);
    const standing = await store.attendance.ofMembers(
      activity.id,
      people.map(({ memberId }) => memberId),
    );
    const asOf = new Map(standing.map(({ memberId, as }) => [memberId, as]));
    return succeed({
      people: people.map((person) => ({ ...person, as: asOf.get(person.memberId) ?? null })),
    });
  },
});
