import { activitiesHandIn } from '@shared/contract/activity-record';
import { missingIn } from '@shared/domain/activity/record';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { inQuestion } from './in-question';

export const handIn = implementOverUnit(activitiesHandIn, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { despite }, loaded: activity, now, deps: { store } }) => {
    const { state, record } = activity;
    if (state.name === 'cancelled') return refuse('ACTIVITY_CANCELLED', { reason: state.reason });
    if (state.name !== 'closed') return refuse('ACTIVITY_NOT_CLOSED', {});
    if (!record) return refuse('RECORD_EMPTY', {});
    const missing = missingIn(await inQuestion(store, activity));
    if (record.handedInAt !== null) return succeed({ record, missing });
    const unseen = missing.filter((one) => !despite.includes(one));
    if (unseen.length > 0) return refuse('RECORD_INCOMPLETE', { missing });
    const handedIn = { ...record, handedInAt: now };
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'record_handed_in',
      after: { handedInAt: now, ...(missing.length > 0 ? { despite: missing } : {}) },
    };
    if (await store.activities.rewrite(activity, { record: handedIn }, entry)) {
      return succeed({ record: handedIn, missing });
    }
    const after = await store.activities.byId(activity.id);
    return after?.record && after.record.handedInAt !== null
      ? succeed({ record: after.record, missing })
      : refuse('RECORD_INCOMPLETE', { missing });
  },
});
