import { auditEntry } from '@shared/domain/audit/schema';
import {
  hold,
  rosterChange,
  rosterChoices,
  rosterEntry,
  rosterValues,
  rosterVerdict,
} from '@shared/domain/roster/schema';
import * as z from 'zod/mini';

/** Rows by verdict; of those that end, `chosen` were ticked. */
export const importCounts = z.object({
  add: z.int(),
  change: z.int(),
  same: z.int(),
  held: z.int(),
  skipped: z.int(),
  end: z.int(),
  chosen: z.int(),
  done: z.int(),
  overtaken: z.int(),
});

const importState = z.enum(['comparing', 'ready', 'applying', 'applied', 'discarded']);

/** An import of a roster: a file that was read, compared and, once confirmed, carried out. */
export const importRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  fileName: z.string(),
  createdAt: z.int(),
  createdBy: z.string(),
  createdByName: z.string(),
  state: importState,
  /** Grows with each decision: what is confirmed is what was seen. */
  revision: z.int(),
  /** The day it is compared by. */
  day: z.string(),
  rows: z.int(),
  pages: z.int(),
  pagesDone: z.int(),
  /** Units of the file, and how many of them were searched for people who are not in it. */
  unitIds: z.array(z.string()),
  unitsDone: z.int(),
  /** The last person looked at in the units under way, by id. */
  lookedAt: z._default(z.nullable(z.string()), null),
  counts: importCounts,
  columns: z.object({
    read: z.array(z.string()),
    refused: z.array(z.string()),
    ignored: z.array(z.string()),
  }),
  sheetsLeft: z.array(z.string()),
  /** Last day of the memberships that end. */
  endsOn: z.nullable(z.string()),
  /** `applying` while it is carried out, else its own id: an office carries out one at a time. */
  slot: z.string(),
  settledAt: z.nullable(z.int()),
  rowsRemoved: z.boolean(),
  history: z.array(auditEntry),
});

/** Rows as read, waiting to be compared; a document of them is about 100 KB. */
export const importPage = z.object({
  id: z.string(),
  officeId: z.string(),
  importId: z.string(),
  entries: z.array(rosterEntry),
});

/** Numbers from here on are of people who are not in the file. */
export const FIRST_END = 1_000_000;

/**
 * A row of the file, or somebody of the roster who is not in it (`end`, without an entry).
 * `applied`: `none` until there is something to do with it, `overtaken` when the roster changed
 * meanwhile and nothing was written.
 */
export const importRow = z.object({
  id: z.string(),
  officeId: z.string(),
  importId: z.string(),
  /** The row's number in the file; of those that end, `FIRST_END` and more. */
  sequence: z.int(),
  name: z.string(),
  unitId: z.nullable(z.string()),
  unitName: z.string(),
  entry: z.nullable(rosterEntry),
  choices: rosterChoices,
  /** How many times somebody decided about it. */
  decisions: z.int(),
  /** As they stand after the choices. */
  values: rosterValues,
  verdict: rosterVerdict,
  holds: z.array(hold),
  memberId: z.nullable(z.string()),
  changes: z.array(rosterChange),
  candidates: z.array(z.string()),
  /** Whom it is or may be about. */
  touches: z.array(z.string()),
  chosen: z.boolean(),
  applied: z.enum(['none', 'waiting', 'done', 'overtaken']),
});

export type ImportRecord = z.infer<typeof importRecord>;
export type ImportCounts = z.infer<typeof importCounts>;
export type ImportRowRecord = z.infer<typeof importRow>;
export type ImportPageRecord = z.infer<typeof importPage>;

export const noCounts: ImportCounts = {
  add: 0,
  change: 0,
  same: 0,
  held: 0,
  skipped: 0,
  end: 0,
  chosen: 0,
  done: 0,
  overtaken: 0,
};
