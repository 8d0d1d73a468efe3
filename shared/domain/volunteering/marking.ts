import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { HOUR, type Instant } from '../time';
import { walkOf, whereAt } from './hours';
import type { Mark } from './service-schema';

type MarkRefusal = Refusal<'MARK_OUT_OF_ORDER', { now: 'out' | 'in' | 'away' }>;

/** Adds marks, if all of them then fit together: nobody checks out who is not in. */
export const withMarks = (
  marks: readonly Mark[],
  added: readonly Mark[],
): Success<Mark[]> | MarkRefusal => {
  const all = [...marks, ...added];
  if (walkOf(all).fits) return succeed(all);
  const first = Math.min(...added.map(({ at }) => at));
  return refuse('MARK_OUT_OF_ORDER', { now: whereAt(marks, first) });
};

/** A shift of somebody's, with what is recorded of it. */
interface Candidate {
  shiftId: string;
  startsAt: Instant;
  endsAt: Instant;
  marks: readonly Mark[];
}

/** So long before its start, and after its end, a mark may be meant for a shift. */
const AROUND = HOUR;

/**
 * Which of somebody's shifts a mark is meant for: the one they are in; else the one that is on, or comes
 * next, and has not been done yet.
 */
export const shiftMeant = <C extends Candidate>(
  candidates: readonly C[],
  act: Mark['act'],
  at: Instant,
): C | undefined => {
  const inOrder = [...candidates].sort((a, b) => a.startsAt - b.startsAt);
  const present = inOrder.find(({ marks }) => walkOf(marks).where !== 'out');
  if (present && act !== 'in') return present;
  const around = inOrder.filter(
    ({ startsAt, endsAt }) => startsAt - AROUND <= at && at < endsAt + AROUND,
  );
  const fresh = around.filter(
    ({ marks, endsAt }) => walkOf(marks).spans.length === 0 && at < endsAt,
  );
  return fresh[0] ?? around[around.length - 1] ?? inOrder[0];
};
