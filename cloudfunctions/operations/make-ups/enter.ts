import { makeUpsEnter } from '@shared/contract/make-ups';
import { entered } from '@shared/domain/make-ups/decide';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { newState, onTask } from './on-task';

export const enter = implementOverUnit(makeUpsEnter, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor: { memberId: by }, input, loaded: activity, now, deps: { store } }) =>
    onTask({ store, activity, memberId: input.memberId, now, by }, (task) =>
      newState(task, entered(task, input.on, { at: now, by }), 'make_up_entered'),
    ),
});
