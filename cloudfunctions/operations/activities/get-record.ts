import { activitiesGetRecord } from '@shared/contract/activity-record';
import { activityKinds } from '@shared/domain/activity/kinds';
import { missingIn, suggestedFor } from '@shared/domain/activity/record';
import { servedBy } from '@shared/domain/activity/schedule';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { inQuestion } from './in-question';

export const getRecord = implementOverUnit(activitiesGetRecord, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, loaded: activity, deps: { store } }) => {
    const [looked, plan] = await Promise.all([
      inQuestion(store, activity),
      store.plans.ofYear(actor.officeId, activity.planYear),
    ]);
    const suggested = plan
      ? suggestedFor(activity, activityKinds[activity.kind], plan.commitments)
      : [];
    const served =
      plan &&
      servedBy(
        plan,
        suggested.map(({ id }) => id),
      );
    return succeed({
      activity,
      counts: looked.counts,
      record: activity.record,
      missing: missingIn(looked),
      suggested: served?.ok ? served.data : [],
    });
  },
});
