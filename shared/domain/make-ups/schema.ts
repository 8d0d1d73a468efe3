import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/**
 * Where a make-up stands. `open`: nobody has said anything, or it was taken back. `said`: the member
 * says it is done. `given_back`: the secretary wants something else first. `done`: agreed to, or
 * entered from paper.
 */
export const makeUpState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('open') }),
  z.object({ name: z.literal('said'), on: z.string(), at: z.int(), by: z.string() }),
  z.object({
    name: z.literal('given_back'),
    on: z.string(),
    at: z.int(),
    by: z.string(),
    reason: z.string(),
  }),
  z.object({ name: z.literal('done'), on: z.string(), at: z.int(), by: z.string() }),
]);

/**
 * What was said about making up for a session (补学). That there is something to make up follows from
 * the attendance; this is written only once somebody says something. Its id is that of the
 * attendance, which it never changes.
 */
export const makeUp = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  activityId: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  startsAt: z.int(),
  /** The day it is due by, `YYYY-MM-DD`; null: the usual one. */
  dueOn: z.nullable(z.string()),
  state: makeUpState,
  history: z.array(auditEntry),
});

export type MakeUpState = z.infer<typeof makeUpState>;
export type MakeUp = z.infer<typeof makeUp>;
