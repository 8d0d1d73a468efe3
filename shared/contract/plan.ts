import * as z from 'zod/mini';
import { draftChange, planDraft } from '../domain/plan/draft-schema';
import { commitment } from '../domain/plan/schema';
import { defineOperation } from './define';
import { emptyInput, instant, line, recordId, requestId } from './fields';

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
});

/** The commitments an organiser can link an activity of this year to. */
export const planCommitments = defineOperation({
  name: 'plan.commitments',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({
    year: z.int(),
    items: z.array(z.object({ number: z.int(), title: z.string() })),
    commitments: z.array(linkableCommitment),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});
