import * as z from 'zod/mini';
import { hold, rosterChange, rosterDecision, rosterVerdict } from '../domain/roster/schema';
import { instantOf } from '../domain/time';
import { defineOperation } from './define';
import { emptyInput, instant, line, recordId, requestId } from './fields';

const OFFICE = { who: 'role', roles: ['committee_staff', 'administrator'] } as const;

const onImport = z.strictObject({ importId: recordId });

const day = z
  .string('请选择日期')
  .check(z.refine((text) => instantOf(text) !== undefined, '日期应为YYYY-MM-DD'));

/** How far an import is, and what it would do or did. Rows are read page by page. */
export const importSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  createdAt: instant,
  createdByName: z.string(),
  state: z.enum(['comparing', 'ready', 'applying', 'applied', 'discarded']),
  /** Grows with each decision; confirming takes the one that was seen. */
  revision: z.int(),
  rows: z.int(),
  /** Of the work under way: comparing or carrying out. */
  progress: z.object({ done: z.int(), of: z.int() }),
  counts: z.object({
    add: z.int(),
    change: z.int(),
    same: z.int(),
    held: z.int(),
    skipped: z.int(),
    /** In the roster, in a unit of the file, and not in the file. */
    end: z.int(),
    /** Of those, ticked to end. */
    chosen: z.int(),
    done: z.int(),
    /** Left alone: changed by somebody else after the comparison, or the day to come has passed. */
    overtaken: z.int(),
  }),
  columns: z.object({
    read: z.array(z.string()),
    /** Recognised and not read: what must not be kept. */
    refused: z.array(z.string()),
    ignored: z.array(z.string()),
  }),
  sheetsLeft: z.array(z.string()),
  /** The day by which it was compared, `YYYY-MM-DD`. */
  day: z.string(),
  endsOn: z.nullable(z.string()),
  settledAt: z.nullable(instant),
  /** False when the rows were removed after their term. */
  hasRows: z.boolean(),
});

const candidate = z.object({
  memberId: z.string(),
  name: z.string(),
  /** Where they belong now, and what tells them apart. */
  units: z.array(z.string()),
  post: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  rosterKey: z.nullable(z.string()),
});

/** A row as people read it; phones masked. */
export const importRowView = z.object({
  id: z.string(),
  /** Row in the file; null for somebody who is not in it. */
  number: z.nullable(z.int()),
  name: z.string(),
  unit: z.string(),
  verdict: rosterVerdict,
  memberClass: z.nullable(z.string()),
  post: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  rosterKey: z.nullable(z.string()),
  holds: z.array(hold),
  changes: z.array(rosterChange),
  candidates: z.array(candidate),
  /** Of a held row: ways to go on. Skipping always is one. */
  ways: z.object({ new: z.boolean(), without: z.boolean() }),
  /** True when somebody decided about it, and may take that back. */
  decided: z.boolean(),
  chosen: z.boolean(),
  applied: z.enum(['none', 'waiting', 'done', 'overtaken']),
});

/** Reads a roster (`.xlsx` or `.csv`, at most 5 MB). Nothing of the roster itself changes. */
export const rosterCreateImport = defineOperation({
  name: 'roster.createImport',
  access: OFFICE,
  input: z.strictObject({
    requestId,
    name: line('文件名', 200),
    base64: z.base64('文件没有完整上传，请重新选择'),
  }),
  output: importSummary,
  takesParts: true,
  errors: ['INPUT_PARTS_MISSING', 'ROSTER_FILE_UNREADABLE'],
});

/** Does the next part of the work: comparing, or carrying out what was confirmed. Call until done. */
export const rosterAdvanceImport = defineOperation({
  name: 'roster.advanceImport',
  access: OFFICE,
  input: onImport,
  output: importSummary,
  errors: [],
});

export const rosterGetImport = defineOperation({
  name: 'roster.getImport',
  access: OFFICE,
  input: onImport,
  output: importSummary,
  errors: [],
});

const cursor = z.optional(z.string().check(z.maxLength(120)));
const limit = z._default(z.int().check(z.minimum(1), z.maximum(100)), 30);

/** Imports, newest first. */
export const rosterListImports = defineOperation({
  name: 'roster.listImports',
  access: OFFICE,
  input: z.strictObject({ cursor, limit }),
  output: z.object({ imports: z.array(importSummary), next: z.nullable(z.string()) }),
  errors: [],
});

/** Rows of one verdict; `overtaken` those that were left alone because somebody else changed them. */
export const rosterImportRows = defineOperation({
  name: 'roster.importRows',
  access: OFFICE,
  input: z.strictObject({
    importId: recordId,
    verdict: rosterVerdict,
    overtaken: z.optional(z.boolean()),
    search: z.optional(z.string().check(z.maxLength(40, '查找的字太多'))),
    cursor,
    limit,
  }),
  output: z.object({ rows: z.array(importRowView), next: z.nullable(z.string()) }),
  errors: ['IMPORT_ROWS_REMOVED'],
});

/** Decides about a row that was held, or takes the decision back (null). */
export const rosterDecideRow = defineOperation({
  name: 'roster.decideRow',
  access: OFFICE,
  input: z.strictObject({
    importId: recordId,
    rowId: recordId,
    decision: z.nullable(rosterDecision),
  }),
  output: z.object({ row: importRowView, summary: importSummary }),
  errors: [
    'IMPORT_NOT_READY',
    'IMPORT_SETTLED',
    'IMPORT_CHANGED',
    'IMPORT_ROW_TAKEN',
    'DATE_TOO_EARLY',
  ],
});

/**
 * Ticks or unticks people whose membership would end; without `rowIds` all of them. Of very many, one
 * call ticks a part, and the counts tell it: call until `chosen` is `end`, or 0.
 */
export const rosterChooseEnds = defineOperation({
  name: 'roster.chooseEnds',
  access: OFFICE,
  input: z.strictObject({
    importId: recordId,
    rowIds: z.optional(z.array(recordId).check(z.minLength(1), z.maxLength(100))),
    chosen: z.boolean(),
  }),
  output: importSummary,
  errors: ['IMPORT_NOT_READY', 'IMPORT_SETTLED'],
});

/** Confirms what was seen; from then on `roster.advanceImport` carries it out. */
export const rosterConfirmImport = defineOperation({
  name: 'roster.confirmImport',
  access: OFFICE,
  input: z.strictObject({
    importId: recordId,
    revision: z.int('缺少版本'),
    /** Last day of the memberships that end; yesterday at the earliest. */
    endsOn: day,
  }),
  output: importSummary,
  errors: ['IMPORT_NOT_READY', 'IMPORT_SETTLED', 'IMPORT_CHANGED', 'IMPORT_BUSY', 'DATE_TOO_EARLY'],
});

export const rosterDiscardImport = defineOperation({
  name: 'roster.discardImport',
  access: OFFICE,
  input: onImport,
  output: importSummary,
  errors: ['IMPORT_SETTLED', 'IMPORT_CHANGED'],
});

/** An empty roster with an example and explanations. */
export const rosterTemplate = defineOperation({
  name: 'roster.template',
  access: OFFICE,
  input: emptyInput,
  output: z.object({ name: z.string(), base64: z.string() }),
  errors: [],
});

export type ImportSummary = z.infer<typeof importSummary>;
export type ImportRowView = z.infer<typeof importRowView>;
