import { attendanceCheckIn } from '@shared/contract/attendance';
import { type Activity, doorIdOf } from '@shared/domain/activity/schema';
import { decideCheckIn, WRONG_CODE_LIMIT } from '@shared/domain/attendance/check-in';
import { judgeCode, judgeKeptCode } from '@shared/domain/attendance/code';
import { attendanceIdOf, type Presence } from '@shared/domain/attendance/schema';
import { presenceOf } from '@shared/domain/attendance/sources';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';
import { entryOf } from './entry-of';
import { notLetIn } from './not-let-in';
import { placesOf } from './places';

const answer = ({ id, theme, unitName, serves }: Activity, presence: Presence) =>
  succeed({ activityId: id, presence, theme, unitName, serves });

/** One round for the person and the activity, one conditional write; more only for a refusal. */
export const checkIn = implement(attendanceCheckIn, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store, door } }) => {
    if (activity?.officeId !== actor.officeId || activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const { requestId, capturedAt, code, kept } = input;
    const doorId = doorIdOf(activity);
    const verdict = kept
      ? judgeKeptCode(door.macFor(doorId), doorId, code, capturedAt, now)
      : judgeCode(door.macFor(doorId), doorId, code, now);
    const decision = decideCheckIn(activity, verdict, { requestId, capturedAt, now });
    const places = await placesOf(activity, store);
    const source = decision.ok ? decision.data : undefined;
    const entry = source && entryOf({ at: now, by: actor.memberId, action: 'checked_in' }, source);
    if (source && entry) {
      const ids = places.map(({ id }) => attendanceIdOf(id, actor.memberId));
      const entered = await store.attendance.enter(ids, source, entry, {
        wrongCodes: WRONG_CODE_LIMIT,
      });
      const presence = presenceOf([source]);
      if (entered > 0 && presence && places.length === 1) return answer(activity, presence);
    }
    const outcome = await notLetIn(
      {
        places,
        memberId: actor.memberId,
        code,
        request: { requestId, capturedAt, now },
        refusal: decision.ok ? undefined : decision,
        good: source && entry && { source, entry },
      },
      store,
      door,
    );
    return outcome.ok ? answer(outcome.data.activity, outcome.data.presence) : outcome;
  },
});
