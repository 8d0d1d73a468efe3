import { volunteeringService } from '@shared/contract/volunteering-service';
import { succeed } from '@shared/domain/outcome';
import { isOver } from '@shared/domain/volunteering/event';
import { confirmBy } from '@shared/domain/volunteering/working-days';
import { serviceRows } from '../../store';
import { implementOverUnit } from '../implement';
import { eventById } from './found-event';

export const service = implementOverUnit(volunteeringService, {
  load: eventById,
  handle: async ({ loaded: activity, now, deps: { store } }) => {
    const rows = await serviceRows(store, activity, now);
    const over = isOver(activity, now) && activity.state.name !== 'cancelled';
    return succeed({ rows, confirmBy: over ? confirmBy(activity.endsAt) : null });
  },
});
