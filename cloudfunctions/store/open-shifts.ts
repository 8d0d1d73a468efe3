import type { Activity } from '@shared/domain/activity/schema';
import { refuse } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import { isVolunteerEvent, timeOf, type VolunteerEvent } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import {
  type QueueLine,
  type Shift,
  type SignUp,
  signUpIdOf,
} from '@shared/domain/volunteering/schema';
import type { Store } from './index';

/** Who keeps a turn: a place before a wait, each in the old order. */
const inTurn = (shift: Shift, signUps: readonly SignUp[], now: Instant): SignUp[] => {
  const queue = queueAt(shift.queue, now);
  const own = signUps.filter(
    ({ shiftId, state }) => shiftId === shift.id && state.name === 'active',
  );
  const holds = ({ number }: SignUp) => ['in', 'offered'].includes(queue.of(number).name);
  const waits = ({ number }: SignUp) => queue.of(number).name === 'waiting';
  return [...own.filter(holds), ...own.filter(waits)];
};

const carried = (
  before: SignUp,
  number: number,
  { shift, activity }: { shift: Shift; activity: VolunteerEvent },
  who: { at: Instant; by: string },
): SignUp => ({
  ...before,
  id: signUpIdOf(shift.id, before.memberId),
  activityId: activity.id,
  shiftId: shift.id,
  number,
  at: who.at,
  startsAt: activity.startsAt,
  state: { name: 'active' },
  toldTime: timeOf(shift, activity),
  withdrawalAsk: null,
  explanation: null,
  wrongCodes: 0,
  history: [{ ...who, action: 'carried_over', after: { number, from: before.shiftId } }],
});

/**
 * Takes everybody of the event that was called off along, in their old order. The sign-ups first, under
 * numbers that are known before; then all lines at once: everybody waits for an instant, and the places
 * are offered in order. Nobody else can come between, for the event is still a draft.
 */
const takeAlong = async (
  store: Store,
  activity: VolunteerEvent,
  shifts: readonly Shift[],
  who: { at: Instant; by: string },
): Promise<void> => {
  const { officeId, event } = activity;
  const old = event.carriedFrom && (await store.activities.byId(event.carriedFrom));
  if (!old) return;
  const [oldShifts, signUps] = await Promise.all([
    store.shifts.ofActivities(officeId, [old.id]),
    store.signUps.ofActivity(officeId, old.id),
  ]);
  for (const shift of shifts) {
    const from = oldShifts.find(({ position }) => position === shift.position);
    const { issued, capacity } = queueAt(shift.queue, who.at);
    if (!from || issued > 0) continue;
    const people = inTurn(from, signUps, who.at);
    for (const [index, one] of people.entries()) {
      await store.signUps.add(carried(one, index + 1, { shift, activity }, who));
    }
    const { at } = who;
    const lines: QueueLine[] = [
      { what: 'capacity', at, places: 0 },
      ...people.map(() => at),
      { what: 'capacity', at, places: capacity },
    ];
    if (people.length > 0) await store.shifts.appendTo(shift, lines);
  }
};

/** What opening an event needs: shifts, and those who keep their turn. Any other activity needs nothing. */
export const openShifts = async (
  store: Store,
  activity: Activity,
  who: { at: Instant; by: string },
) => {
  if (!isVolunteerEvent(activity) || activity.state.name !== 'draft') return undefined;
  const shifts = await store.shifts.ofActivities(activity.officeId, [activity.id]);
  if (shifts.length === 0) return refuse('SHIFTS_MISSING', {});
  await takeAlong(store, activity, shifts, who);
  return undefined;
};
