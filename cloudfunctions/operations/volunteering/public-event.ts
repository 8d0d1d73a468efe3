import { volunteeringPublicEvent } from '@shared/contract/volunteering-events';
import { refuse, succeed } from '@shared/domain/outcome';
import type { UnitRecord } from '../../store';
import { implementForPublic } from '../implement';
import { eventById } from './found-event';
import { publicCardOf } from './views';
import { withShifts } from './with-shifts';

/** The team that takes people from outside: the one that holds the event, or another that is open. */
const teamFor = (units: readonly UnitRecord[], unitId: string) => {
  const open = units.filter((unit) => unit.kind === 'volunteer_team' && unit.openForSignUp);
  return open.find((unit) => unit.unitId === unitId) ?? open[0];
};

export const publicEvent = implementForPublic(volunteeringPublicEvent, {
  load: eventById,
  handle: async ({ loaded: activity, now, deps: { store } }) => {
    if (!activity?.event.openToPublic || activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const { officeId } = activity;
    const [office, units, [found]] = await Promise.all([
      store.organisation.office(officeId),
      store.organisation.units(officeId),
      withShifts(store, officeId, [activity]),
    ]);
    if (!found) return refuse('NOT_FOUND', {});
    const team = teamFor(units, activity.unitId);
    const register = team ? { officeId, unitId: team.unitId, unitName: team.name } : null;
    return succeed({
      ...publicCardOf(found, office?.name ?? '', now),
      ...activity.event,
      register,
    });
  },
});
