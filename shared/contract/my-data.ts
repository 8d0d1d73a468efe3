import * as z from 'zod/mini';
import { ownPerson, ownRecord } from '../domain/my-data/schema';
import { defineOperation } from './define';
import { emptyInput, pageCursor } from './fields';

/** What is kept about me, but for the records, which come in pages. */
export const myDataGet = defineOperation({
  name: 'myData.get',
  access: { who: 'person' },
  input: emptyInput,
  output: z.object({
    person: ownPerson,
    officeName: z.string(),
    /** How many records there are. */
    records: z.int(),
    openRequests: z.int(),
    /** What I wrote to the office, how much of it waits, and how long it stays after the last word. */
    feedback: z.object({ written: z.int(), waiting: z.int(), days: z.int() }),
    /** Plan years kept by name, each with the last day: what stays when the account is closed. */
    keptUntil: z.array(z.object({ year: z.int(), date: z.string() })),
  }),
  errors: [],
});

/** My records, latest first. */
export const myDataRecords = defineOperation({
  name: 'myData.records',
  access: { who: 'person' },
  input: z.strictObject({ cursor: pageCursor }),
  output: z.object({ records: z.array(ownRecord), next: z.nullable(z.string()) }),
  errors: [],
});

/** Everything that is kept about me, as a file. */
export const myDataExport = defineOperation({
  name: 'myData.export',
  access: { who: 'person' },
  input: z.strictObject({ format: z.enum(['json', 'xlsx']) }),
  output: z.object({ fileName: z.string(), base64: z.string() }),
  errors: [],
});

/**
 * Closes my account, at once: account, phone number, consents, logins and the tie to what I wrote to
 * the office go; the archive stays until its term. The word is typed, so that nobody closes by a slip.
 */
export const myDataClose = defineOperation({
  name: 'myData.close',
  access: { who: 'person' },
  input: z.strictObject({ word: z.literal('注销', '请输入“注销”两个字') }),
  output: z.object({ closedAt: z.int(), records: z.int() }),
  errors: ['LAST_ADMINISTRATOR'],
});
