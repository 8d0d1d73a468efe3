import { type Activity, doorIdOf } from '@shared/domain/activity/schema';
import {
  type CheckInRefusal,
  type CheckInRequest,
  explainStanding,
} from '@shared/domain/attendance/check-in';
import { judgeCode } from '@shared/domain/attendance/code';
import type { Attendance, Presence, Source } from '@shared/domain/attendance/schema';
import { sourceOf, withSource } from '@shared/domain/attendance/sources';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Door } from '../../runtime/door';
import type { Store } from '../../store';

interface Attempt {
  /** What the door leads to; the activity asked for comes first. */
  places: readonly Activity[];
  memberId: string;
  code: string;
  request: CheckInRequest;
  refusal: CheckInRefusal | undefined;
  /** What is written where the code was good. */
  good: { source: Source; entry: AuditEntry } | undefined;
}

/** Whether six digits stand on the screen of another activity of the office just now. */
const standsAtAnotherDoor = async (
  { places, code, request }: Attempt,
  store: Store,
  door: Door,
) => {
  const [activity] = places;
  if (!activity) return false;
  const open = await store.activities.open(activity.officeId, request.now);
  const own = doorIdOf(activity);
  return open.some((other) => {
    const id = doorIdOf(other);
    return id !== own && judgeCode(door.macFor(id), id, code, request.now).name === 'valid';
  });
};

/** The person's record that answers: that of this request, else of the first place with one. */
const standingFor = ({ places, request }: Attempt, records: readonly Attendance[]) => {
  const inOrder = places.flatMap(({ id }) => records.filter(({ activityId }) => activityId === id));
  return inOrder.find((one) => sourceOf(one, request.requestId)) ?? inOrder[0];
};

/** Joins a good code to the record the organiser has begun: both sources stay in it. */
const merged = async (
  { good, request }: Attempt,
  standing: Attendance,
  store: Store,
): Promise<Attendance | undefined> =>
  good &&
  store.attendance.rewrite(standing.activityId, standing.memberId, (seen) => {
    const after = seen.open ? withSource(seen, good.source) : seen;
    if (after === seen || sourceOf(seen, request.requestId)) return undefined;
    return { after, entry: { ...good.entry, action: 'also_checked_in' } };
  });

/**
 * Explains a check-in that the first write did not settle. It may turn out to be a retry of one that
 * went through. A wrong code is counted against the person, since six digits can be guessed; digits
 * taken from another door are an honest mistake and are not.
 */
export const notLetIn = async (attempt: Attempt, store: Store, door: Door) => {
  const { places, memberId, request, refusal } = attempt;
  const ids = places.map(({ id }) => id);
  let standing = standingFor(attempt, await store.attendance.ofMemberAt(memberId, ids));
  let outcome = explainStanding(standing, refusal, request);
  if (outcome === 'merge' && standing) {
    standing = await merged(attempt, standing, store);
    outcome = explainStanding(standing, refusal, request);
  }
  if (outcome === 'merge') return refuse('NOT_FOUND', {});
  if (outcome.ok) {
    const activity = places.find(({ id }) => id === standing?.activityId);
    return activity
      ? succeed<{ activity: Activity; presence: Presence }>({ activity, presence: outcome.data })
      : refuse('NOT_FOUND', {});
  }
  if (outcome.error.code !== 'CODE_WRONG') return outcome;
  if (await standsAtAnotherDoor(attempt, store, door)) return refuse('CODE_OTHER_ACTIVITY', {});
  if (standing) await store.attendance.countWrongCode(standing.activityId, memberId);
  return outcome;
};
