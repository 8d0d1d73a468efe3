import { makeUpsEnter } from '@shared/contract/make-ups';
import { entered } from '@shared/domain/make-ups/decide';
import { implementOverUnit } from '../implement';
import { newState, onTask } from './on-task';

export const enter = implementOverUnit(makeUpsEnter, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor: { memberId: by }, input, loaded: activity, now, deps: { store } }) =>
    onTask({ store, activity, memberId: input.memberId, now, by }, (task) =>
      newState(task, entered(task, input.on, { at: now, by }), 'make_up_entered'),
    ),
});
