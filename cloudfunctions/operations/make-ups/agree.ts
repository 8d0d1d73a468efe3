import { makeUpsAgree } from '@shared/contract/make-ups';
import { agreed } from '@shared/domain/make-ups/decide';
import { implementOverUnit } from '../implement';
import { newState, onTask } from './on-task';

export const agree = implementOverUnit(makeUpsAgree, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor: { memberId: by }, input, loaded: activity, now, deps: { store } }) =>
    onTask({ store, activity, memberId: input.memberId, now, by }, (task) =>
      newState(task, agreed(task, { at: now, by }), 'make_up_agreed'),
    ),
});
