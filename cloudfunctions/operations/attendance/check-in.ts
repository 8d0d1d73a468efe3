import { attendanceCheckIn } from '@shared/contract/attendance';
import type { Activity } from '@shared/domain/activity/schema';
import { decideCheckIn, WRONG_CODE_LIMIT } from '@shared/domain/attendance/check-in';
import { judgeCode } from '@shared/domain/attendance/code';
import type { Presence } from '@shared/domain/attendance/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { entryOf } from './entry-of';
import { notLetIn } from './not-let-in';

const answer = ({ id, theme, unitName, serves }: Activity, presence: Presence) =>
  succeed({ activityId: id, presence, theme, unitName, serves });

/** One round for the person and the activity, one conditional write; more only for a refusal. */
export const checkIn = implement(attendanceCheckIn, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, input, loaded: activity, now, deps: { store, door } }) => {
    if (activity?.officeId !== actor.officeId || activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const request = { requestId: input.requestId, capturedAt: input.capturedAt, now };
    const verdict = judgeCode(door.macFor(activity.id), activity.id, input.code, now);
    const decision = decideCheckIn(activity, verdict, request);
    if (decision.ok) {
      const entered = await store.attendance.enter(
        activity.id,
        [actor.memberId],
        decision.data,
        entryOf({ at: now, by: actor.memberId, action: 'checked_in' }, decision.data),
        { wrongCodes: WRONG_CODE_LIMIT },
      );
      if (entered === 1) return answer(activity, decision.data);
    }
    const refusal = decision.ok ? undefined : decision;
    const outcome = await notLetIn(
      { activity, actor, code: input.code, request, refusal },
      store,
      door,
    );
    return outcome.ok ? answer(activity, outcome.data) : outcome;
  },
});
