import { ORGANISERS } from '@shared/contract/organisers';
import { studyProgrammes } from '@shared/contract/study';
import type { Activity } from '@shared/domain/activity/schema';
import { succeed } from '@shared/domain/outcome';
import { holdsRole, unitsReached } from '@shared/domain/people/rights';
import { branchesCovered } from '@shared/domain/study/coverage';
import { localDateOf } from '@shared/domain/time';
import { heldOf, type Store } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** Who came to sessions that no branch held, with where they belonged. */
const comersTo = async (store: Store, officeId: string, activities: readonly Activity[]) => {
  const rosters = await Promise.all(
    activities.map(({ id }) => store.attendance.roster(officeId, id)),
  );
  const present = rosters.flat().filter(({ state }) => state === 'present');
  const ids = [...new Set(present.map(({ memberId }) => memberId))];
  const members = ids.length > 0 ? await store.organisation.membersByIds(officeId, ids) : [];
  return present.flatMap(({ activityId, memberId }) =>
    members
      .filter(({ id }) => id === memberId)
      .map(({ memberships }) => ({ activityId, memberships })),
  );
};

export const programmes = implement(studyProgrammes, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const { officeId } = actor;
    const [entries, units] = await Promise.all([
      store.entries.ofYear(officeId, year, ['programme']),
      store.organisation.units(officeId),
    ]);
    const kept = entries.filter(({ state }) => state.name !== 'withdrawn');
    const ids = kept.map(({ id }) => id);
    const activities = await store.activities.ofProgrammes(officeId, ids);
    const held = await heldOf(store, officeId, activities);
    const today = localDateOf(now);
    const branches = units.filter(
      ({ kind, validFrom, validTo }) =>
        kind === 'branch' && validFrom <= today && (validTo === null || today <= validTo),
    );
    const isBranch = (unitId: string) => branches.some((branch) => branch.unitId === unitId);
    const elsewhere = held.filter(({ unitId }) => !isBranch(unitId));
    const comers = await comersTo(store, officeId, elsewhere);
    const reached = unitsReached(actor, [...ORGANISERS, 'leader'], now, units);
    const opens = (unitId: string) => reached === 'office' || reached.includes(unitId);
    return succeed({
      keeps: holdsRole(actor, ['committee_staff'], now),
      programmes: kept.map((entry) => {
        const own = activities.filter(({ programmeId }) => programmeId === entry.id);
        const ownHeld = held.filter(({ programmeId }) => programmeId === entry.id);
        const covered = branchesCovered(ownHeld, comers);
        return {
          ...entry,
          audience: entry.details.audience ?? '',
          sessions: own.map(({ id, theme, unitId, unitName, startsAt, state }) => ({
            activityId: id,
            theme,
            unitName,
            startsAt,
            state,
            isHeld: ownHeld.some((one) => one.id === id),
            opens: opens(unitId),
          })),
          branches: branches.map(({ unitId, name }) => ({
            unitId,
            name,
            isCovered: covered.has(unitId),
          })),
        };
      }),
    });
  },
});
