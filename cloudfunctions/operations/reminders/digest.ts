import { reminderSettings } from '@shared/contract/reminder-settings';
import { refuse, succeed } from '@shared/domain/outcome';
import { digestOf, unansweredIn } from '@shared/domain/reminders/digest';
import { DAY } from '@shared/domain/time';
import { workGround } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** How far back people are counted whom no message reached: from one weekly digest to the next. */
const UNREACHED_FOR = 7 * DAY;

export const digest = implement(reminderSettings['reminders.digest'], {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, now, deps: { store } }) => {
    const [ground, unreached] = await Promise.all([
      workGround(store, officeId, [], now),
      store.messages.countUnreached(officeId, now - UNREACHED_FOR),
    ]);
    if (!ground) return refuse('PLAN_NOT_IN_FORCE', {});
    return succeed({
      year: ground.year,
      asOf: now,
      ...digestOf(ground),
      unreached,
      unanswered: unansweredIn(ground),
    });
  },
});
