import { type Attendance, attendance, type Leave } from '@shared/domain/attendance/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Database, typedCollection } from './database';

type Answer = NonNullable<Attendance['answered']>[number]['answer'];

/** What organisers do to the roster, beside recording presences. */
export const attendanceByHand = (db: Database) => {
  const _ = db.command;
  const records = typedCollection(db, 'attendance', attendance);
  const nothingRecorded = { 'sources.at': _.exists(false), leave: null, exempt: _.neq(true) };
  return {
    /** Puts people on leave whom nobody has recorded yet, in one conditional write. */
    enterLeave: (ids: readonly string[], leave: Leave & { requestId: string }, entry: AuditEntry) =>
      records.update(
        {
          _id: _.in([...ids]),
          state: 'expected',
          open: _.neq(false),
          'answered.requestId': _.neq(leave.requestId),
        },
        { state: 'on_leave', leave: _.set(leave) },
        entry,
      ),

    /** Keeps what a request was told about people, so that it changes nothing when it comes again. */
    noteAnswer: async (
      ids: readonly string[],
      requestId: string,
      answer: Answer,
    ): Promise<void> => {
      if (ids.length === 0) return;
      await records.update(
        { _id: _.in([...ids]), 'answered.requestId': _.neq(requestId) },
        { answered: _.push([{ requestId, answer }]) },
        'no audit',
      );
    },

    /** Records of an activity that a request had to do with. */
    ofRequest: (officeId: string, activityId: string, requestId: string) =>
      records.find(
        _.and([
          { officeId, activityId },
          _.or([
            { 'sources.requestId': requestId },
            { 'leave.requestId': requestId },
            { 'answered.requestId': requestId },
          ]),
        ]),
      ),

    /** Records of an activity with uploads that nobody has confirmed yet. */
    unconfirmed: (officeId: string, activityId: string) =>
      records.find({ officeId, activityId, 'sources.standing.name': 'pending' }),

    /**
     * Shuts the record of somebody who is to be taken off the list, if nothing is recorded in it.
     * @returns false when something is, or it is shut already
     */
    shutOne: async (id: string, entry: AuditEntry): Promise<boolean> =>
      (await records.update(
        { _id: id, state: 'expected', open: _.neq(false), ...nothingRecorded },
        { open: false },
        entry,
      )) === 1,

    /** Takes a record off the list that was shut for it. */
    takeOff: (id: string) => records.remove({ _id: id, open: false, ...nothingRecorded }),
  };
};
