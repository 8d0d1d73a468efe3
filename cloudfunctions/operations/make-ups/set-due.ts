import { makeUpsSetDue } from '@shared/contract/make-ups';
import { dueRefusal } from '@shared/domain/make-ups/decide';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { onTask } from './on-task';

export const setDue = implementOverUnit(makeUpsSetDue, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor: { memberId: by }, input, loaded: activity, now, deps: { store } }) => {
    const { memberId, dueOn } = input;
    return onTask({ store, activity, memberId, now, by }, (task) => {
      const refusal = dueRefusal(task, dueOn);
      if (refusal) return refusal;
      const isSet = task.dueOn === dueOn;
      return succeed(isSet ? undefined : { fields: { dueOn }, action: 'make_up_due_set' });
    });
  },
});
