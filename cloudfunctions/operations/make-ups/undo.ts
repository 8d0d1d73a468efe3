import { makeUpsUndo } from '@shared/contract/make-ups';
import { ORGANISERS } from '@shared/contract/organisers';
import { takenBack } from '@shared/domain/make-ups/decide';
import { refuse } from '@shared/domain/outcome';
import { implement } from '../implement';
import { reaches } from '../reaches';
import { ofItsYear } from '../years-changed';
import { newState, onTask } from './on-task';

export const undo = implement(makeUpsUndo, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { memberId }, loaded: activity, now, deps: { store } }) => {
    if (activity?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const by = actor.memberId;
    const keeps = await reaches({ actor, now, store }, ORGANISERS, activity.unitId);
    if (memberId !== by && !keeps) return refuse('FORBIDDEN', {});
    return onTask({ store, activity, memberId, now, by }, (task) =>
      newState(task, takenBack(task, by), 'make_up_taken_back'),
    );
  },
});
