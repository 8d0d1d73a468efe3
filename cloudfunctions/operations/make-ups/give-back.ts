import { makeUpsGiveBack } from '@shared/contract/make-ups';
import { givenBack } from '@shared/domain/make-ups/decide';
import { implementOverUnit } from '../implement';
import { newState, onTask } from './on-task';

export const giveBack = implementOverUnit(makeUpsGiveBack, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor: { memberId: by }, input, loaded: activity, now, deps: { store } }) =>
    onTask({ store, activity, memberId: input.memberId, now, by }, (task) =>
      newState(
        task,
        givenBack(task, input.reason, { at: now, by }),
        'make_up_given_back',
        input.reason,
      ),
    ),
});
