import { volunteeringService } from '@shared/contract/volunteering-service';
import { succeed } from '@shared/domain/outcome';
import { isOver } from '@shared/domain/volunteering/event';
import { isIn } from '@shared/domain/volunteering/standing';
import { confirmBy } from '@shared/domain/volunteering/working-days';
import { implementOverUnit } from '../implement';
import { figuresIn, serviceRowOf } from './figures';
import { eventById } from './found-event';
import { namesIn } from './named';
import { standingNow } from './views';

export const service = implementOverUnit(volunteeringService, {
  load: eventById,
  handle: async ({ loaded: activity, now, deps: { store } }) => {
    const { officeId, id } = activity;
    const [shifts, signUps, services] = await Promise.all([
      store.shifts.ofActivities(officeId, [id]),
      store.signUps.ofActivity(officeId, id),
      store.services.ofActivity(officeId, id),
    ]);
    const [figures, nameOf] = await Promise.all([
      figuresIn(store, officeId, services),
      namesIn(store, officeId, services),
    ]);
    const rows = signUps.flatMap((signUp) => {
      const shift = shifts.find((one) => one.id === signUp.shiftId);
      const served = services.find((one) => one.id === signUp.id);
      if (!shift) return [];
      if (!served && !isIn(standingNow(signUp, shift, activity, now))) return [];
      const row = {
        activity,
        shift,
        service: served,
        person: signUp,
        explanation: signUp.explanation,
      };
      return [serviceRowOf(row, figures(signUp.id), nameOf, now)];
    });
    const over = isOver(activity, now) && activity.state.name !== 'cancelled';
    return succeed({ rows, confirmBy: over ? confirmBy(activity.endsAt) : null });
  },
});
