import * as z from 'zod/mini';

/** Periods the text of a plan can name; `once` has no calendar, `per-matter` follows its trigger. */
export const targetPeriod = z.enum(['year', 'quarter', 'month', 'once', 'per-matter']);

/** One of 一是 / 二是 / 三是 inside an item. */
export const planMeasure = z.object({ ordinal: z.int(), text: z.string() });

/** One numbered item (条), its words exactly as the plan has them, masks and slips included. */
export const planItem = z.object({
  number: z.int(),
  title: z.string(),
  text: z.string(),
  measures: z.array(planMeasure),
});

/** One section (部分). */
const planSection = z.object({
  ordinal: z.int(),
  title: z.string(),
  items: z.array(planItem),
});

/** An explicit quantity found in the plan's words, with the words that give it. */
export const proposedTarget = z.object({
  item: z.int(),
  quote: z.string(),
  unit: z.enum([
    'party-group',
    'organ-committee',
    'branch',
    'study-group',
    'volunteer-corps',
    'bureau',
  ]),
  atLeast: z.int(),
  period: targetPeriod,
  soft: z.boolean(),
});

/** A place where the structure was unclear; `line` counts from 1 in the text that was read. */
export const planWarning = z.object({ line: z.int(), message: z.string() });

/** The words of a plan, cut into sections and items; nothing corrected, nothing left out. */
export const planText = z.object({
  title: z.nullable(z.string()),
  year: z.nullable(z.int()),
  introduction: z.string(),
  sections: z.array(planSection),
});

/** What reading a plan's text gives: its structure, the quantities it names, and what was unclear. */
export const parsedPlan = z.extend(planText, {
  targets: z.array(proposedTarget),
  warnings: z.array(planWarning),
});

/** The eight progress rules, P1 to P8 in the order of the inventory of the plan. */
export const progressRuleName = z.enum([
  'perUnitCount',
  'perPeriod',
  'outcomeByDate',
  'checklist',
  'caseStates',
  'evidenceOnly',
  'followUp',
  'attestation',
]);

export const responsibilityLevel = z.enum(['party-group', 'organ-committee', 'branch']);

/** How many records are owed; `soft` where the plan says 力争 (strive). */
export const commitmentTarget = z.object({
  atLeast: z.int(),
  period: targetPeriod,
  dueOn: z.nullable(z.string()),
  soft: z.boolean(),
});

/**
 * A clause of an item somebody can be held to.
 *
 * `quotes` are the plan's own words; `title` and `checklist` labels are the office's.
 * `explicit` says that the plan itself gives the quantity. A target that is not explicit is a
 * reading of the office: it takes effect only once the committee confirms it and is never shown
 * as words of the plan. `units` holds unit ids, `branch:*` standing for every branch.
 */
export const commitment = z.object({
  id: z.string(),
  item: z.int(),
  title: z.string(),
  quotes: z.array(z.string()),
  explicit: z.boolean(),
  units: z.array(z.string()),
  level: responsibilityLevel,
  levelInferred: z.boolean(),
  rule: progressRuleName,
  alsoShow: z.array(progressRuleName),
  target: z.nullable(commitmentTarget),
  checklist: z.array(z.string()),
  evidence: z.array(z.string()),
  undefinedPeriod: z.nullable(z.string()),
  privacy: z.nullable(z.string()),
  note: z.optional(z.string()),
  /** Added by the committee: it has no words of the plan. */
  addedBy: z.optional(z.literal('committee')),
  /** The committee entered the checklist itself (六个有), so it is asked for. */
  checklistBy: z.optional(z.literal('committee')),
  /** `any`: every record of its evidence counts, linked or not. Left out: only what is linked. */
  counts: z.optional(z.enum(['linked', 'any'])),
  /** The commitments of earlier plans that it goes on from, oldest first. */
  carriedFrom: z.optional(z.array(z.object({ year: z.int(), id: z.string() }))),
  /** The rule of the Party's regulations it was made from, by its key. */
  reference: z.optional(z.string()),
});

/**
 * One change of the commitments by the committee: `after` stands in the place of `before` from the day
 * `from` on. Nothing before: added; nothing after: withdrawn; several after: split.
 */
export const commitmentChange = z.object({
  id: z.string(),
  kind: z.enum(['added', 'edited', 'split', 'withdrawn', 'restored']),
  at: z.int(),
  by: z.string(),
  from: z.iso.date(),
  reason: z.string(),
  /** Its place in the list of commitments. */
  place: z.int(),
  before: z.nullable(commitment),
  after: z.array(commitment),
});

export type PlanText = z.infer<typeof planText>;
export type PlanItem = z.infer<typeof planItem>;
export type PlanMeasure = z.infer<typeof planMeasure>;
export type ParsedPlan = z.infer<typeof parsedPlan>;
export type ProposedTarget = z.infer<typeof proposedTarget>;
export type PlanWarning = z.infer<typeof planWarning>;
export type TargetPeriod = z.infer<typeof targetPeriod>;
export type ProgressRuleName = z.infer<typeof progressRuleName>;
export type Commitment = z.infer<typeof commitment>;
export type ResponsibilityLevel = z.infer<typeof responsibilityLevel>;
export type CommitmentChange = z.infer<typeof commitmentChange>;
export type CommitmentTarget = z.infer<typeof commitmentTarget>;
