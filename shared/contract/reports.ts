import * as z from 'zod/mini';
import { paper, paperKind } from '../domain/papers/paper';
import { unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { emptyInput, reason, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';

/**
 * Leaders see records, the ledger and bulletins, without lists of absentees. The head of a study group
 * takes out everything of its year but the sign-in sheets and the names beside a bulletin. Who else is
 * refused by the paper.
 */
const READERS = [...ORGANISERS, 'group_head', 'leader'] as const;

const OVER_UNIT = { who: 'role_over_unit', roles: READERS } as const;

const year = z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚'));
const statementNumber = z
  .string('请填写编号')
  .check(z.regex(/^20\d{2}-\d{4,6}$/, '编号应写作2022-0001'));

/**
 * Which paper: of one activity, of a unit's year, of a person's service in a year at the events of a
 * unit, a statement whose every line is of that unit, of a bulletin or of a round of inspection; names
 * beside a bulletin only for a reason. `on`: as it stood at the end of that day, which the summary of
 * progress alone can tell.
 */
export const paperRequest = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('activity'), paper: paperKind, activityId: recordId }),
  z.strictObject({
    of: z.literal('year'),
    paper: paperKind,
    unitId: recordId,
    year,
    on: z.optional(z.iso.date('日期格式不对')),
  }),
  z.strictObject({
    of: z.literal('service'),
    paper: paperKind,
    unitId: recordId,
    memberId: recordId,
    year,
  }),
  z.strictObject({
    of: z.literal('statement'),
    paper: paperKind,
    unitId: recordId,
    number: statementNumber,
  }),
  z.strictObject({ of: z.literal('bulletin'), paper: paperKind, bulletinId: recordId }),
  z.strictObject({ of: z.literal('round'), paper: paperKind, roundId: recordId }),
  z.strictObject({ of: z.literal('absentees'), paper: paperKind, bulletinId: recordId, reason }),
]);

/** Papers of the caller's own: the service of a year, or a statement of it. */
export const ownPaperRequest = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('own_service'), paper: z.literal('service_record'), year }),
  z.strictObject({
    of: z.literal('own_statement'),
    paper: z.literal('service_statement'),
    number: statementNumber,
  }),
]);

/** Whatever can be taken out. */
export const anyPaperRequest = z.union([paperRequest, ownPaperRequest]);

/** A workbook somebody asked for: how far it is, and until when it is kept. */
export const reportSummary = z.object({
  id: z.string(),
  request: anyPaperRequest,
  /** What it is, in a person's words: 第三支部 2022年 支部年度台账. */
  title: z.string(),
  state: z.enum(['making', 'ready', 'discarded']),
  progress: z.object({ done: z.int(), of: z.int() }),
  createdAt: z.int(),
  keptUntil: z.int(),
});

const onReport = z.strictObject({ reportId: recordId });

/** One paper, to be shown and printed as a page. That it was taken out is itself a record. */
export const reportsPaper = defineOperation({
  name: 'reports.paper',
  access: OVER_UNIT,
  input: z.strictObject({ request: paperRequest, requestId }),
  output: z.object({ paper }),
  errors: ['PAPER_NOT_OFFERED', 'ACTIVITY_NOT_PUBLISHED', 'PLAN_NOT_IN_FORCE'],
});

/** A paper of my own, to be shown and printed as a page. That it was taken out is a record as well. */
export const reportsOwnPaper = defineOperation({
  name: 'reports.ownPaper',
  access: { who: 'person' },
  input: z.strictObject({ request: ownPaperRequest, requestId }),
  output: z.object({ paper }),
  errors: [],
});

/** The same as a workbook. It is made at once and not kept. */
export const reportsOwnFile = defineOperation({
  name: 'reports.ownFile',
  access: { who: 'person' },
  input: z.strictObject({ request: ownPaperRequest, requestId }),
  output: z.object({ fileName: z.string(), base64: z.string() }),
  errors: [],
});

/** Units whose papers of a year I may take out, with the papers there are. */
export const reportsChoices = defineOperation({
  name: 'reports.choices',
  access: { who: 'role', roles: READERS },
  input: emptyInput,
  output: z.object({
    year: z.int(),
    units: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        kind: unitKind,
        papers: z.array(paperKind),
      }),
    ),
  }),
  errors: [],
});

/**
 * Begins a workbook. A single paper is ready at once; a year's book is made by `reports.advance`. The
 * same request again gives the same one.
 */
export const reportsStart = defineOperation({
  name: 'reports.start',
  access: OVER_UNIT,
  input: z.strictObject({ request: paperRequest, requestId }),
  output: reportSummary,
  errors: ['PAPER_NOT_OFFERED', 'ACTIVITY_NOT_PUBLISHED', 'PLAN_NOT_IN_FORCE'],
});

/** Does the next part of the work. Call until it is ready. */
export const reportsAdvance = defineOperation({
  name: 'reports.advance',
  access: OVER_UNIT,
  input: onReport,
  output: reportSummary,
  errors: [],
});

export const reportsGet = defineOperation({
  name: 'reports.get',
  access: OVER_UNIT,
  input: onReport,
  output: reportSummary,
  errors: [],
});

/** Workbooks I asked for that are still kept, newest first. */
export const reportsList = defineOperation({
  name: 'reports.list',
  access: { who: 'role', roles: READERS },
  input: emptyInput,
  output: z.object({ reports: z.array(reportSummary) }),
  errors: [],
});

/** The finished workbook. */
export const reportsFile = defineOperation({
  name: 'reports.file',
  access: OVER_UNIT,
  input: onReport,
  output: z.object({ fileName: z.string(), base64: z.string() }),
  errors: ['REPORT_NOT_READY'],
});

/** The same as pages, some at a time: to be printed without a workbook. */
export const reportsPages = defineOperation({
  name: 'reports.pages',
  access: OVER_UNIT,
  input: z.strictObject({
    reportId: recordId,
    /** `next` of the pages before; 0 for the first ones. */
    from: z.int('翻页位置不对').check(z.minimum(0, '翻页位置不对'), z.maximum(10_000)),
  }),
  output: z.object({ papers: z.array(paper), next: z.nullable(z.int()) }),
  errors: ['REPORT_NOT_READY'],
});

/** Throws a workbook away before its time. */
export const reportsDiscard = defineOperation({
  name: 'reports.discard',
  access: OVER_UNIT,
  input: onReport,
  output: reportSummary,
  errors: [],
});

export type PaperRequest = z.infer<typeof paperRequest>;
export type OwnPaperRequest = z.infer<typeof ownPaperRequest>;
export type ReportSummary = z.infer<typeof reportSummary>;
