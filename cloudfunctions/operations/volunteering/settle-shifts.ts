import type { InputOf } from '@shared/contract';
import { changed } from '@shared/domain/audit/changed';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Refusal, refuse, type Success, succeed } from '@shared/domain/outcome';
import { type VolunteerEvent, withdrawUntil } from '@shared/domain/volunteering/event';
import { shiftFieldsOf } from '@shared/domain/volunteering/plan';
import { newQueue, queueAt } from '@shared/domain/volunteering/queue';
import { type QueueLine, type Shift, shiftIdOf } from '@shared/domain/volunteering/schema';
import type { Store } from '../../store';

type Who = Pick<AuditEntry, 'at' | 'by'>;
type Asked = InputOf<'volunteering.updateEvent'>['shifts'][number];
type Settled =
  | Success<undefined>
  | Refusal<'SHIFT_TAKEN', { post: string }>
  | Refusal<'RECORD_CHANGED', Record<string, never>>;

/** What the queue has to be told: other places, another end of promotions. */
const linesFor = (shift: Shift, capacity: number, closing: number, at: number): QueueLine[] => {
  const queue = queueAt(shift.queue, at);
  return [
    ...(queue.closing === closing ? [] : [{ what: 'closing' as const, at, from: closing }]),
    ...(queue.capacity === capacity ? [] : [{ what: 'capacity' as const, at, places: capacity }]),
  ];
};

const change = async (
  store: Store,
  activity: VolunteerEvent,
  { shift, asked }: { shift: Shift; asked: Asked },
  who: Who,
): Promise<boolean> => {
  const fields = shiftFieldsOf(asked, activity.startsAt);
  const lines = linesFor(shift, asked.capacity, withdrawUntil(activity), who.at);
  const before = { ...shift, capacity: queueAt(shift.queue, who.at).capacity };
  const told = changed(before, { ...fields, capacity: asked.capacity });
  if (lines.length === 0 && Object.keys(told.after ?? {}).length === 0) return true;
  return store.shifts.rewrite(shift, fields, lines, { ...who, action: 'updated', ...told });
};

/** Brings the shifts of an event to what the form says: changed ones, new ones, and those left out. */
export const settleShifts = async (
  store: Store,
  activity: VolunteerEvent,
  asked: readonly Asked[],
  who: Who,
): Promise<Settled> => {
  const standing = await store.shifts.ofActivities(activity.officeId, [activity.id]);
  const leftOut = standing.filter(({ id }) => !asked.some((one) => one.id === id));
  const taken = leftOut.find(({ queue }) => queueAt(queue, who.at).issued > 0);
  if (taken) return refuse('SHIFT_TAKEN', { post: taken.post });
  for (const one of leftOut) {
    if (!(await store.shifts.drop(one))) return refuse('SHIFT_TAKEN', { post: one.post });
  }
  for (const one of asked) {
    const shift = standing.find(({ id }) => id === one.id);
    if (shift && !(await change(store, activity, { shift, asked: one }, who))) {
      return refuse('RECORD_CHANGED', {});
    }
  }
  const last = Math.max(0, ...standing.map(({ position }) => position));
  const added = asked.filter(({ id }) => !standing.some((shift) => shift.id === id));
  await store.shifts.addAll(
    added.map((one, index) => ({
      ...shiftFieldsOf(one, activity.startsAt),
      id: shiftIdOf(activity.id, last + index + 1),
      officeId: activity.officeId,
      activityId: activity.id,
      unitId: activity.unitId,
      position: last + index + 1,
      queue: newQueue(one.capacity, withdrawUntil(activity), who.at),
      history: [{ ...who, action: 'created', after: { post: one.post, capacity: one.capacity } }],
    })),
  );
  return succeed(undefined);
};
