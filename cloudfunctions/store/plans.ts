import { type AuditEntry, auditEntry } from '@shared/domain/audit/schema';
import { withChange } from '@shared/domain/plan/commitments-on';
import { planDraft } from '@shared/domain/plan/draft-schema';
import { commitment, commitmentChange, planText } from '@shared/domain/plan/schema';
import { targetDecision } from '@shared/domain/progress/schema';
import { calendarOf, type Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** A decision of the committee, with its reason; those that came with the demo data carry none. */
const decisionRecord = z.extend(targetDecision, {
  id: z.optional(z.string()),
  at: z.optional(z.int()),
  by: z.optional(z.string()),
  reason: z.optional(z.string()),
});

/** A year's plan in force; the document's id is `officeId:year`, so a year has one. */
const planRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  year: z.int(),
  /** The draft it was confirmed from; null for a plan that came with the demo data. */
  draftId: z.nullable(z.string()),
  text: planText,
  commitments: z.array(commitment),
  /** How the commitments came to be what they are, oldest first. */
  changes: z._default(z.array(commitmentChange), []),
  /** What the committee decided about targets that are not the plan's own words, oldest first. */
  decisions: z.array(decisionRecord),
  history: z.array(auditEntry),
});

const draftRecord = z.extend(planDraft, {
  officeId: z.string(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type PlanRecord = z.infer<typeof planRecord>;
export type DraftRecord = z.infer<typeof draftRecord>;

/** An office keeps a plan for each year; this many years are beyond any office. */
const MOST_YEARS = 200;

export const planIdOf = (officeId: string, year: number): string => `${officeId}:${year}`;

export const planStore = (db: Database) => {
  const _ = db.command;
  const plans = typedCollection(db, 'plans', planRecord);
  const drafts = typedCollection(db, 'plan_drafts', draftRecord);
  const ofYear = async (officeId: string, year: number): Promise<PlanRecord | undefined> =>
    (await plans.find({ _id: planIdOf(officeId, year) }, { limit: 1 }))[0];
  const inForce = async (officeId: string, now: Instant): Promise<PlanRecord | undefined> =>
    (
      await plans.find(
        { officeId, year: _.lte(calendarOf(now).year) },
        { order: ['year', 'desc'], limit: 1 },
      )
    )[0];
  return {
    /** @returns false when the year has a plan already */
    add: plans.insert,

    ofYear,

    /** The years that have a plan. */
    years: async (officeId: string): Promise<number[]> => {
      const found = await plans.ids({ officeId }, MOST_YEARS);
      return found.map((id) => Number(id.slice(planIdOf(officeId, 0).length - 1)));
    },

    /** The plan the office works by now: the newest that is not of a coming year. */
    inForce,

    /**
     * The plan from which commitments were chosen: that of the year named; undefined: the one in force.
     * Ids of two years' commitments look alike, so a date alone must not decide.
     */
    chosen: (officeId: string, year: number | undefined, now: Instant) =>
      year === undefined ? inForce(officeId, now) : ofYear(officeId, year),

    /**
     * Writes a change of the commitments, a decision on a target, or both, if nothing changed since.
     * @returns false when something has
     */
    changeCommitments: async (
      { id, history, commitments }: PlanRecord,
      change: PlanRecord['changes'][number] | null,
      decision: PlanRecord['decisions'][number] | null,
      entry: AuditEntry,
    ): Promise<boolean> =>
      (await plans.update(
        { _id: id, history: _.size(history.length) },
        {
          ...(change
            ? {
                commitments: _.set(withChange(commitments, change)),
                changes: _.push([change]),
              }
            : {}),
          ...(decision ? { decisions: _.push([decision]) } : {}),
        },
        entry,
      )) === 1,

    /** The newest plan of an earlier year. */
    before: async (officeId: string, year: number) =>
      (await plans.find({ officeId, year: _.lt(year) }, { order: ['year', 'desc'], limit: 1 }))[0],

    addDraft: drafts.insert,

    draft: async (id: string) => (await drafts.find({ _id: id }, { limit: 1 }))[0],

    openDrafts: (officeId: string) =>
      drafts.find({ officeId, state: 'open' }, { order: ['createdAt', 'desc'], limit: 50 }),

    /** Opens a confirmed draft again: another one became the year's plan first. */
    reopenDraft: (id: string, entry: AuditEntry) =>
      drafts.update({ _id: id, state: 'confirmed' }, { state: 'open', revision: _.inc(1) }, entry),

    /** Replaces a draft's content, if nobody changed it since it was seen. */
    rewriteDraft: async (
      seen: DraftRecord,
      content: Pick<DraftRecord, 'state' | 'text' | 'targets'> &
        Partial<Pick<DraftRecord, 'carried'>>,
      entry: AuditEntry,
    ) =>
      (await drafts.update(
        { _id: seen.id, revision: seen.revision, state: 'open' },
        {
          state: content.state,
          text: _.set(content.text),
          targets: _.set(content.targets),
          ...(content.carried ? { carried: _.set(content.carried) } : {}),
          revision: _.inc(1),
        },
        entry,
      )) === 1,
  };
};
