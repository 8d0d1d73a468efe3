import { makeUpsSay } from '@shared/contract/make-ups';
import { said } from '@shared/domain/make-ups/decide';
import { refuse } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';
import { newState, onTask } from './on-task';

export const say = implement(makeUpsSay, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { on }, loaded: activity, now, deps: { store } }) => {
    if (activity?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const { memberId } = actor;
    return onTask({ store, activity, memberId, now, by: memberId }, (task) =>
      newState(task, said(task, on, { at: now, by: memberId }), 'make_up_said'),
    );
  },
});
