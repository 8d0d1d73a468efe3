import { type AuditEntry, auditEntry } from '@shared/domain/audit/schema';
import { NOTHING_DECIDED, type YearEnd, yearEnd } from '@shared/domain/plan/year-state';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';
import { planIdOf } from './plans';

/** What was decided about the end of a year; the id is `officeId:year`. There is none until somebody decides. */
const planYearRecord = z.extend(yearEnd, {
  id: z.string(),
  officeId: z.string(),
  year: z.int(),
  history: z.array(auditEntry),
});

export type PlanYearRecord = z.infer<typeof planYearRecord>;

/** How the years of an office end. */
export const planYearStore = (db: Database) => {
  const _ = db.command;
  const years = typedCollection(db, 'plan_years', planYearRecord);
  const one = async (officeId: string, year: number): Promise<PlanYearRecord | undefined> =>
    (await years.find({ _id: planIdOf(officeId, year) }, { limit: 1 }))[0];
  return {
    one,

    /** What holds of a year, by default where nothing was decided. */
    endOf: async (officeId: string, year: number): Promise<YearEnd> =>
      (await one(officeId, year)) ?? NOTHING_DECIDED,

    ofOffice: (officeId: string) => years.find({ officeId }, { order: ['year', 'desc'] }),

    /** Writes what was decided, if nothing was decided since. @returns false when something was */
    decide: async (
      { officeId, year }: Pick<PlanYearRecord, 'officeId' | 'year'>,
      seen: PlanYearRecord | undefined,
      { lateUntil, reopenings }: YearEnd,
      entry: AuditEntry,
    ): Promise<boolean> => {
      const id = planIdOf(officeId, year);
      if (!seen) {
        return years.insert({ id, officeId, year, lateUntil, reopenings, history: [entry] });
      }
      const changed = await years.update(
        { _id: id, history: _.size(seen.history.length) },
        { lateUntil, reopenings: _.set(reopenings) },
        entry,
      );
      return changed === 1;
    },
  };
};
