import { ORGANISERS } from '@shared/contract/organisers';
import { volunteeringEvent } from '@shared/contract/volunteering-events';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { reaches } from '../reaches';
import { eventById } from './found-event';
import { eventViewOf } from './views';
import { withShifts } from './with-shifts';

export const event = implement(volunteeringEvent, {
  load: eventById,
  handle: async ({ actor, loaded: activity, now, deps }) => {
    const { store } = deps;
    if (activity?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const organises = await reaches({ actor, now, store }, ORGANISERS, activity.unitId);
    if (activity.state.name === 'draft' && !organises) return refuse('NOT_FOUND', {});
    const [found] = await withShifts(store, actor.officeId, [activity], actor.memberId);
    return found
      ? succeed(eventViewOf(found, { actor, organises, now, deps }))
      : refuse('NOT_FOUND', {});
  },
});
