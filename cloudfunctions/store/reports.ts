import { anyPaperRequest } from '@shared/contract/reports';
import { activity } from '@shared/domain/activity/schema';
import { type Attendance, attendance } from '@shared/domain/attendance/schema';
import { type AuditEntry, auditEntry } from '@shared/domain/audit/schema';
import { paper } from '@shared/domain/papers/paper';
import { leaf } from '@shared/domain/papers/year-book';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** A paper somebody took out: shown as a page at once, or made into a workbook leaf by leaf. */
const reportRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  /** Empty of somebody's own papers. */
  unitId: z.string(),
  unitName: z.string(),
  request: anyPaperRequest,
  title: z.string(),
  /** `own_file` was handed out at once and is not kept. */
  form: z.enum(['page', 'file', 'own_file']),
  /** False for readers who see no lists of absentees. */
  names: z.boolean(),
  leaves: z.array(leaf),
  /** How many of them are made. */
  done: z.int(),
  state: z.enum(['making', 'ready', 'discarded']),
  createdAt: z.int(),
  createdBy: z.string(),
  createdByName: z.string(),
  keptUntil: z.int(),
  history: z.array(auditEntry),
});

const reportLeaf = z.object({
  id: z.string(),
  officeId: z.string(),
  reportId: z.string(),
  number: z.int(),
  chapter: z.string(),
  paper,
});

export type ReportRecord = z.infer<typeof reportRecord>;
type ReportLeaf = z.infer<typeof reportLeaf>;

const PAGE = 1000;

export const reportStore = (db: Database) => {
  const _ = db.command;
  const reports = typedCollection(db, 'reports', reportRecord);
  const leaves = typedCollection(db, 'report_leaves', reportLeaf);
  const activities = typedCollection(db, 'activities', activity);
  const records = typedCollection(db, 'attendance', attendance);
  const ofReport = ({ officeId, id }: Pick<ReportRecord, 'officeId' | 'id'>) => ({
    officeId,
    reportId: id,
  });

  return {
    /** @returns false when it is there already */
    add: reports.insert,

    one: async (id: string) => (await reports.find({ _id: id }, { limit: 1 }))[0],

    /** Workbooks of one person that are still kept, newest first. */
    ofMaker: (officeId: string, createdBy: string, now: Instant) =>
      reports.find(
        {
          officeId,
          createdBy,
          form: 'file',
          state: _.neq('discarded'),
          keptUntil: _.gt(now),
        },
        { order: ['createdAt', 'desc'], limit: 20 },
      ),

    /**
     * Keeps what the next leaves came to, then counts them: after a crash between they are made again,
     * under the same numbers.
     * @param of how many leaves were worked on
     */
    keepLeaves: async (
      found: ReportRecord,
      made: readonly Pick<ReportLeaf, 'chapter' | 'paper'>[],
      of: number,
    ): Promise<void> => {
      const { id: reportId, officeId, done, leaves: all } = found;
      await leaves.insertAll(
        made.map((one, at) => {
          const number = done + at + 1;
          const id = `${reportId}:${String(number).padStart(5, '0')}`;
          return { id, officeId, reportId, number, ...one };
        }),
      );
      const now = done + of;
      await reports.update(
        { _id: reportId, done, state: 'making' },
        { done: now, state: now >= all.length ? 'ready' : 'making' },
        'no audit',
      );
    },

    /** Leaves in order, after so many. */
    leaves: (found: ReportRecord, after: number, limit: number) =>
      leaves.find({ ...ofReport(found), number: _.gt(after) }, { order: ['number', 'asc'], limit }),

    discard: async (found: ReportRecord, entry: AuditEntry): Promise<void> => {
      const open = { _id: found.id, state: _.neq('discarded') };
      await reports.update(open, { state: 'discarded' }, entry);
      await leaves.remove(ofReport(found));
    },

    /**
     * Throws away what was kept long enough. What the audit does not hold yet stays until it does.
     * @returns how many
     */
    dropOld: async (officeId: string, now: Instant, limit: number): Promise<number> => {
      const old = { officeId, keptUntil: _.lte(now), unsealedSince: null };
      const found = await reports.find(old, { order: ['keptUntil', 'asc'], limit });
      for (const one of found) {
        await leaves.remove(ofReport(one));
        await reports.remove({ _id: one.id, unsealedSince: null });
      }
      return found.length;
    },

    /** Activities of units in a span of time, those called off and drafts left out, by start. */
    activities: (
      officeId: string,
      unitIds: readonly string[],
      { start, end }: { start: Instant; end: Instant },
    ) =>
      activities.find(
        {
          officeId,
          unitId: _.in([...unitIds]),
          startsAt: _.gte(start).and(_.lt(end)),
          'state.name': _.in(['published', 'closed']),
        },
        { order: ['startsAt', 'asc'] },
      ),

    /** Everybody on the lists of these activities, however many. */
    rosters: async (officeId: string, activityIds: readonly string[]): Promise<Attendance[]> => {
      const all: Attendance[] = [];
      let after = '';
      for (;;) {
        const page = await records.find(
          { officeId, activityId: _.in([...activityIds]), _id: _.gt(after) },
          { order: ['_id', 'asc'], limit: PAGE },
        );
        all.push(...page);
        const last = page.at(-1);
        if (!last || page.length < PAGE) return all;
        after = last.id;
      }
    },
  };
};
