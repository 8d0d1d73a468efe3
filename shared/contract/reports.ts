import * as z from 'zod/mini';
import { paper, paperKind } from '../domain/papers/paper';
import { unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { emptyInput, reason, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';

/**
 * Leaders, and the head of a study group for its own, see records, the ledger and bulletins, without
 * lists of absentees; who else is refused by the paper.
 */
const READERS = [...ORGANISERS, 'group_head', 'leader'] as const;

const OVER_UNIT = { who: 'role_over_unit', roles: READERS } as const;

/** Which paper: of one activity, of a unit's year, of a bulletin; names beside one only for a reason. */
export const paperRequest = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('activity'), paper: paperKind, activityId: recordId }),
  z.strictObject({
    of: z.literal('year'),
    paper: paperKind,
    unitId: recordId,
    year: z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚')),
  }),
  z.strictObject({ of: z.literal('bulletin'), paper: paperKind, bulletinId: recordId }),
  z.strictObject({ of: z.literal('absentees'), paper: paperKind, bulletinId: recordId, reason }),
]);

/** A workbook somebody asked for: how far it is, and until when it is kept. */
export const reportSummary = z.object({
  id: z.string(),
  request: paperRequest,
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
  errors: ['PAPER_NOT_OFFERED', 'ACTIVITY_NOT_PUBLISHED'],
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
  errors: ['PAPER_NOT_OFFERED', 'ACTIVITY_NOT_PUBLISHED'],
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
export type ReportSummary = z.infer<typeof reportSummary>;
