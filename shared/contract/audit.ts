import * as z from 'zod/mini';
import { fieldValues } from '../domain/audit/schema';
import { defineOperation } from './define';
import { emptyInput, instant, line, pageCursor, recordId, requestId } from './fields';

/** A word of the program, as entries carry it: `checked_in`, `attendance`. */
const word = z.string().check(z.regex(/^[a-z_]{1,40}$/, '筛选条件不对'));

/** One sealed entry, with the names that make it readable. */
const auditRow = z.object({
  sequence: z.int(),
  at: z.int(),
  sealedAt: z.int(),
  /** Id of who acted: to look for the same person's other acts. */
  by: z.string(),
  /** Null where it was no person of the roster: the timer, or somebody who did not sign. */
  byName: z.nullable(z.string()),
  collection: z.string(),
  recordId: z.string(),
  /** The record in a person's words: 演示·孙丽, or 学条例 强支部. Null where there is none. */
  label: z.nullable(z.string()),
  action: z.string(),
  reason: z.nullable(z.string()),
  before: z.nullable(fieldValues),
  after: z.nullable(fieldValues),
});

/**
 * Sealed changes of the office, newest first. An administrator sees changes of people's rights and of
 * settings alone.
 */
export const auditList = defineOperation({
  name: 'audit.list',
  access: { who: 'role', roles: ['committee_staff', 'administrator'] },
  input: z.strictObject({
    /** Part of the name of who acted. */
    who: z.optional(line('姓名', 20)),
    by: z.optional(recordId),
    collection: z.optional(word),
    recordId: z.optional(recordId),
    action: z.optional(word),
    /** The first instant, and the first one after. */
    from: z.optional(instant),
    until: z.optional(instant),
    cursor: pageCursor,
  }),
  output: z.object({
    rows: z.array(auditRow),
    next: z.nullable(z.string()),
    /** Kinds of record this person may look at. */
    collections: z.array(z.string()),
  }),
  errors: [],
});

/**
 * Takes a part of the chain out, as JSON Lines. That somebody did is itself a record. A long chain
 * comes in parts: the same request again from `next`, until it is null.
 */
export const auditExport = defineOperation({
  name: 'audit.export',
  access: { who: 'role', roles: ['committee_staff'] },
  input: z.strictObject({
    requestId,
    /** Sequence of the first link, from 1. */
    from: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
  }),
  output: z.object({
    /** One link a line; empty when there is none. */
    lines: z.string(),
    links: z.int(),
    /** Hash of the last link in it; to be kept apart from the file. */
    lastHash: z.nullable(z.string()),
    next: z.nullable(z.int()),
  }),
  errors: [],
});

/** How the chain stands: its length, its newest seal, and whether its newest part holds. */
export const auditStatus = defineOperation({
  name: 'audit.status',
  access: { who: 'role', roles: ['committee_staff'] },
  input: emptyInput,
  output: z.object({
    links: z.int(),
    sealedAt: z.nullable(z.int()),
    lastHash: z.nullable(z.string()),
    /** How many of the newest links were followed. */
    checked: z.int(),
    brokenAt: z.nullable(z.int()),
  }),
  errors: [],
});
