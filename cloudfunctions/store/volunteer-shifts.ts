import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import { QUEUE_LIMIT } from '@shared/domain/volunteering/queue';
import { type QueueLine, type Shift, shift } from '@shared/domain/volunteering/schema';
import { type Database, typedCollection } from './database';

/** Shifts of volunteer events with their queues. A line of a queue is put down by one atomic step. */
export const volunteerShiftStore = (db: Database) => {
  const _ = db.command;
  const shifts = typedCollection(db, 'volunteer_shifts', shift);
  const append = (lines: readonly QueueLine[]) => ({ queue: _.push([...lines]) });
  return {
    addAll: shifts.insertAll,

    byId: async (id: string) => (await shifts.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : shifts.find({ officeId, _id: _.in([...ids]) }),

    /** Shifts of these events, in the order of the form. */
    ofActivities: (officeId: string, activityIds: readonly string[]) =>
      activityIds.length === 0
        ? Promise.resolve([])
        : shifts.find(
            { officeId, activityId: _.in([...activityIds]) },
            { order: ['position', 'asc'], thenById: true },
          ),

    /**
     * Gives out the next number.
     * @returns the shift with the queue up to it; undefined when no more numbers are given out
     */
    takeNumber: (id: string, at: Instant) =>
      shifts.changeAndReturn({ _id: id, [`queue.${QUEUE_LIMIT}`]: _.exists(false) }, append([at])),

    /** Puts lines down. @returns the shift with its queue up to them */
    append: (id: string, lines: readonly QueueLine[]) =>
      shifts.changeAndReturn({ _id: id }, append(lines)),

    /** Puts lines down if none has come since the queue was seen. @returns false when one has */
    appendTo: async ({ id, queue }: Pick<Shift, 'id' | 'queue'>, lines: readonly QueueLine[]) =>
      (await shifts.update({ _id: id, queue: _.size(queue.length) }, append(lines), 'no audit')) ===
      1,

    /** Changes a shift whose words were seen, and puts lines down with it. @returns false when it has changed */
    rewrite: async (
      { id, history }: Pick<Shift, 'id' | 'history'>,
      fields: Partial<Pick<Shift, 'post' | 'place' | 'startsAfter' | 'minutes' | 'conditions'>>,
      lines: readonly QueueLine[],
      entry: AuditEntry,
    ) => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const seen = { _id: id, history: _.size(history.length) };
      return (await shifts.update(seen, { ...replaced, ...append(lines) }, entry)) === 1;
    },

    /** Takes a shift away nobody has signed up for. @returns false when somebody has, or it is gone */
    drop: async ({ id, queue }: Pick<Shift, 'id' | 'queue'>) =>
      (await shifts.remove({ _id: id, queue: _.size(queue.length) })) === 1,
  };
};
