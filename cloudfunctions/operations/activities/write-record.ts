import { activitiesWriteRecord } from '@shared/contract/activity-record';
import { missingIn } from '@shared/domain/activity/record';
import { servedBy } from '@shared/domain/activity/schedule';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { inQuestion } from './in-question';

export const writeRecord = implementOverUnit(activitiesWriteRecord, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { state, planYear } = activity;
    if (state.name === 'cancelled') return refuse('ACTIVITY_CANCELLED', { reason: state.reason });
    if (state.name === 'draft') return refuse('ACTIVITY_NOT_PUBLISHED', {});
    if ((activity.record?.writtenAt ?? 0) !== input.seenAt) return refuse('RECORD_CHANGED', {});
    const plan = await store.plans.ofYear(actor.officeId, planYear);
    if (!plan && input.commitmentIds.length > 0) return refuse('PLAN_NOT_IN_FORCE', {});
    const served = plan ? servedBy(plan, input.commitmentIds) : succeed([]);
    if (!served.ok) return served;
    const by = actor.memberId;
    const handedInAt = activity.record?.handedInAt ?? null;
    const record = { ...input.record, writtenBy: by, writtenAt: now, handedInAt };
    const fields = { record, serves: served.data };
    const linked = { serves: served.data.map(({ commitmentId }) => commitmentId) };
    const before = { serves: activity.serves.map(({ commitmentId }) => commitmentId) };
    const entry = {
      at: now,
      by,
      action: 'record_written',
      ...changed({ ...activity.record, ...before }, { ...input.record, ...linked }),
    };
    if (!(await store.activities.rewrite(activity, fields, entry))) {
      return refuse('RECORD_CHANGED', {});
    }
    const looked = await inQuestion(store, { ...activity, ...fields });
    return succeed({ record, missing: missingIn(looked) });
  },
});
