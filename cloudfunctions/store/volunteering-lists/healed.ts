import { type Instant, MINUTE } from '@shared/domain/time';
import { arrivalsOf, queueAt } from '@shared/domain/volunteering/queue';
import type { QueueLine, Shift, SignUp } from '@shared/domain/volunteering/schema';
import type { Store } from '../index';

/** No call takes longer: a number this old without a sign-up never becomes one. */
const PATIENCE = 5 * MINUTE;

/** Lines a crash has kept from being put down: numbers nobody got, and people who are gone already. */
const missingLines = (shift: Shift, signUps: readonly SignUp[], now: Instant): QueueLine[] => {
  const queue = queueAt(shift.queue, now);
  const byNumber = new Map(signUps.map((one) => [one.number, one]));
  return arrivalsOf(shift.queue).flatMap((at, index): QueueLine[] => {
    const n = index + 1;
    if (now - at < PATIENCE || queue.of(n).name === 'gone') return [];
    const signUp = byNumber.get(n);
    if (!signUp) return [{ what: 'gone', at: now, n, why: 'void' }];
    return signUp.state.name === 'active' ? [] : [{ what: 'gone', at: now, n, why: 'withdrawn' }];
  });
};

/** Mends what a crash between two steps has left, when somebody looks through the list. */
export const healed = async (
  store: Store,
  shifts: readonly Shift[],
  signUps: readonly SignUp[],
  now: Instant,
): Promise<Shift[]> =>
  Promise.all(
    shifts.map(async (shift) => {
      const own = signUps.filter(({ shiftId }) => shiftId === shift.id);
      const lines = missingLines(shift, own, now);
      return lines.length === 0 ? shift : ((await store.shifts.append(shift.id, lines)) ?? shift);
    }),
  );
