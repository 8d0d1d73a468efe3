import type { Activity } from '../activity/schema';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { type Instant, MINUTE } from '../time';
import type { Attendance } from './schema';
import { settled, sourceOf, withStruck } from './sources';

/** What stands beside an entry that its writer took back: a slip of the finger. */
const TAKEN_BACK = '录入人撤回';

interface Act {
  at: Instant;
  by: string;
}

/** Whether a request of this person stands in the record and can be taken back. */
export const isEnteredBy = (record: Attendance, requestId: string, by: string): boolean => {
  const own = sourceOf(record, requestId);
  const isSource = own?.enteredBy === by && own.standing.name !== 'struck';
  return isSource || (record.leave?.requestId === requestId && record.leave.by === by);
};

/** The record without what a request of this person entered; presences stay in it, struck. */
export const takenBack = (record: Attendance, requestId: string, act: Act): Attendance => {
  const { leave } = record;
  const isOwnLeave = leave?.requestId === requestId && leave.by === act.by;
  return withStruck(
    { ...record, leave: isOwnLeave ? null : leave },
    (source) => source.requestId === requestId && source.enteredBy === act.by,
    { ...act, reason: TAKEN_BACK },
  );
};

/** Whether what a request entered was taken back by its writer, now or before. */
export const isTakenBack = (record: Attendance, requestId: string, by: string): boolean => {
  const standing = sourceOf(record, requestId)?.standing;
  if (standing?.name === 'struck') return standing.by === by && standing.reason === TAKEN_BACK;
  if (record.leave?.requestId === requestId) return false;
  return answerTo(record, requestId) === 'entered';
};

/** What a request was told before that must change nothing any more. */
export const answerTo = ({ answered = [] }: Attendance, requestId: string) =>
  answered.find((one) => one.requestId === requestId)?.answer;

/**
 * Whether a request was the first to record the person, at the time it came: what was struck before
 * does not count, what was struck since does, so the same request always hears the same.
 */
export const isFirstBy = (record: Attendance, requestId: string): boolean => {
  const index = record.sources.findIndex((one) => one.requestId === requestId);
  const own = record.sources[index];
  if (!own) return false;
  return !record.sources
    .slice(0, index)
    .some(({ standing }) => standing.name !== 'struck' || standing.at > own.receivedAt);
};

/** Whether nothing was ever recorded of the person, so that they can be taken off the list. */
export const isUntouched = ({ sources, leave, exempt }: Attendance): boolean =>
  sources.length === 0 && !leave && !exempt;

/** A phone's clock may run a little ahead. */
const CLOCK_TOLERANCE = MINUTE;

/**
 * The record with the time at which somebody left before the end.
 * @param leftAt null: stayed to the end
 */
export const withLeftAt = (
  record: Attendance,
  leftAt: Instant | null,
  { endsAt }: Pick<Activity, 'endsAt'>,
  now: Instant,
): Success<Attendance> | Refusal<'NOT_PRESENT' | 'LEFT_AT_INVALID', Record<string, never>> => {
  const { presence } = record;
  if (!presence) return refuse('NOT_PRESENT', {});
  if (leftAt !== null) {
    const isIn = presence.at <= leftAt && leftAt < endsAt && leftAt <= now + CLOCK_TOLERANCE;
    if (!isIn) return refuse('LEFT_AT_INVALID', {});
  }
  const at = leftAt === null ? null : Math.max(presence.at, Math.min(leftAt, now));
  return succeed(settled({ ...record, presence: { ...presence, leftAt: at } }));
};
