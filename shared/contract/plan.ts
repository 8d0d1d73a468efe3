import * as z from 'zod/mini';
import { draftChange, planDraft } from '../domain/plan/draft-schema';
import { commitment } from '../domain/plan/schema';
import { yearState } from '../domain/plan/year-state';
import { defineOperation } from './define';
import { emptyInput, instant, line, recordId, requestId } from './fields';

const planYear = z.int('年份应为四位数字').check(z.minimum(2000), z.maximum(2100));

const COMMITTEE = { who: 'role', roles: ['committee_staff'] } as const;

const onDraft = { draftId: recordId, revision: z.int('缺少草稿版本') };
/** Reads a plan from pasted text or a file (`.txt`, `.docx`, at most 5 MB) into a draft. */
export const planCreateDraft = defineOperation({
  name: 'plan.createDraft',
  access: COMMITTEE,
  input: z.strictObject({
    requestId,
    source: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('text'),
        text: z
          .string('请粘贴要点全文')
          .check(z.minLength(1, '请粘贴要点全文'), z.maxLength(500_000, '文字超过50万字，请分开')),
      }),
      z.strictObject({
        kind: z.literal('file'),
        name: line('文件名', 200),
        base64: z.base64('文件没有完整上传，请重新选择'),
      }),
    ]),
  }),
  output: planDraft,
  takesParts: true,
  errors: ['INPUT_PARTS_MISSING', 'PLAN_FILE_UNREADABLE'],
});

export const planListDrafts = defineOperation({
  name: 'plan.listDrafts',
  access: COMMITTEE,
  input: emptyInput,
  output: z.object({
    drafts: z.array(
      z.object({
        id: z.string(),
        title: z.nullable(z.string()),
        year: z.nullable(z.int()),
        sourceName: z.string(),
        createdAt: instant,
        openTargets: z.int(),
      }),
    ),
  }),
  errors: [],
});

export const planGetDraft = defineOperation({
  name: 'plan.getDraft',
  access: COMMITTEE,
  input: z.strictObject({ draftId: recordId }),
  output: planDraft,
  errors: [],
});

/** Changes a draft; `revision` must be the one the reviewer saw. */
export const planReviseDraft = defineOperation({
  name: 'plan.reviseDraft',
  access: COMMITTEE,
  input: z.strictObject({ ...onDraft, change: draftChange }),
  output: planDraft,
  errors: ['DRAFT_CHANGED', 'DRAFT_ALREADY_DECIDED'],
});

/** Makes the draft the year's plan, with a commitment for every accepted target and every item. */
export const planConfirmDraft = defineOperation({
  name: 'plan.confirmDraft',
  access: COMMITTEE,
  input: z.strictObject(onDraft),
  output: z.object({ year: z.int(), items: z.int(), commitments: z.int() }),
  errors: [
    'DRAFT_CHANGED',
    'DRAFT_ALREADY_DECIDED',
    'PLAN_YEAR_MISSING',
    'PLAN_YEAR_IN_FORCE',
    'PLAN_TARGETS_UNDECIDED',
  ],
});

const clausePlace = z.strictObject({
  item: z.int('缺少条目编号'),
  quote: z.nullable(z.string().check(z.maxLength(500, '原文过长'))),
});

const earlierCommitment = z.pick(commitment, {
  id: true,
  item: true,
  title: true,
  quotes: true,
  units: true,
  level: true,
  rule: true,
  evidence: true,
  checklist: true,
  checklistBy: true,
  addedBy: true,
});

/** The commitments of the plan before, each beside the clause of the draft that is most like it, and what was decided. */
export const planCarryOver = defineOperation({
  name: 'plan.carryOver',
  access: COMMITTEE,
  input: z.strictObject({ draftId: recordId }),
  output: z.object({
    draftId: z.string(),
    revision: z.int(),
    state: planDraft.shape.state,
    /** Of the draft, and of the plan before; null: there is none before it. */
    year: z.int(),
    from: z.nullable(z.int()),
    items: z.array(z.object({ number: z.int(), title: z.string() })),
    earlierItems: z.array(z.object({ number: z.int(), title: z.string() })),
    /** Places of the draft a person may choose. */
    clauses: z.array(z.object({ item: z.int(), quote: z.string() })),
    rows: z.array(
      z.object({
        commitment: earlierCommitment,
        proposal: z.nullable(
          z.object({ item: z.int(), quote: z.nullable(z.string()), likeness: z.number() }),
        ),
        /** Undecided, not carried over, or where it goes on. */
        decision: z.discriminatedUnion('name', [
          z.object({ name: z.literal('open') }),
          z.object({ name: z.literal('refused') }),
          z.object({
            name: z.literal('carried'),
            item: z.int(),
            quote: z.nullable(z.string()),
          }),
        ]),
      }),
    ),
  }),
  errors: ['PLAN_YEAR_MISSING'],
});

/** Decides about commitments of the plan before: where each goes on, that it does not, or nothing yet. */
export const planDecideCarry = defineOperation({
  name: 'plan.decideCarry',
  access: COMMITTEE,
  input: z.strictObject({
    ...onDraft,
    decisions: z
      .array(
        z.strictObject({
          commitmentId: recordId,
          decision: z.discriminatedUnion('name', [
            z.strictObject({ name: z.literal('open') }),
            z.strictObject({ name: z.literal('refused') }),
            z.strictObject({ name: z.literal('carried'), to: clausePlace }),
          ]),
        }),
      )
      .check(z.minLength(1, '请选择举措'), z.maxLength(500, '一次最多办理500项')),
  }),
  output: planCarryOver.output,
  errors: ['DRAFT_CHANGED', 'DRAFT_ALREADY_DECIDED', 'PLAN_YEAR_MISSING', 'CARRY_PLACE'],
});

export const planDiscardDraft = defineOperation({
  name: 'plan.discardDraft',
  access: COMMITTEE,
  input: z.strictObject(onDraft),
  output: z.object({ discarded: z.literal(true) }),
  errors: ['DRAFT_CHANGED', 'DRAFT_ALREADY_DECIDED'],
});

/** What an organiser needs to know of a commitment to link an activity to it. */
const linkableCommitment = z.pick(commitment, {
  id: true,
  item: true,
  title: true,
  quotes: true,
  explicit: true,
  units: true,
  evidence: true,
  checklist: true,
  carriedFrom: true,
});

/** The commitments an organiser can link a record of a year to; left out: of the plan in force. */
export const planCommitments = defineOperation({
  name: 'plan.commitments',
  access: { who: 'member' },
  input: z.strictObject({ year: z.optional(planYear) }),
  output: z.object({
    year: z.int(),
    /** Whether records of the year are still taken. */
    state: yearState,
    items: z.array(z.object({ number: z.int(), title: z.string() })),
    commitments: z.array(linkableCommitment),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});
