import type { Activity } from '@shared/domain/activity/schema';
import {
  type CheckInRefusal,
  type CheckInRequest,
  explainStanding,
} from '@shared/domain/attendance/check-in';
import { judgeCode } from '@shared/domain/attendance/code';
import { refuse } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { Door } from '../../runtime/door';
import type { Store } from '../../store';

interface Attempt {
  activity: Activity;
  actor: Actor;
  code: string;
  request: CheckInRequest;
  refusal: CheckInRefusal | undefined;
}

/** Whether six digits stand on the screen of another activity of the office just now. */
const standsAtAnotherDoor = async (
  { activity, code, request }: Attempt,
  store: Store,
  door: Door,
) => {
  const open = await store.activities.open(activity.officeId, request.now);
  return open.some(
    ({ id }) =>
      id !== activity.id && judgeCode(door.macFor(id), id, code, request.now).name === 'valid',
  );
};

/**
 * Explains a check-in that did not go through. It may turn out to be a retry of one that did.
 * A wrong code is counted against the person, since six digits can be guessed; digits taken from
 * another door are an honest mistake and are not.
 */
export const notLetIn = async (attempt: Attempt, store: Store, door: Door) => {
  const { activity, actor, request, refusal } = attempt;
  const standing = await store.attendance.of(activity.id, actor.memberId);
  const outcome = explainStanding(standing, refusal, request);
  if (outcome.ok || outcome.error.code !== 'CODE_WRONG') return outcome;
  if (await standsAtAnotherDoor(attempt, store, door)) return refuse('CODE_OTHER_ACTIVITY', {});
  await store.attendance.countWrongCode(activity.id, actor.memberId);
  return outcome;
};
