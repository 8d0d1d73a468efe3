import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/** What a person asks to have put right. */
export const requestField = z.enum([
  'name',
  'member_class',
  'phone',
  'post',
  'unit',
  'attendance',
  'volunteer',
  'other',
]);

/** `applied`: the record was changed in the same step; `by_hand`: somebody changes it elsewhere. */
const grantedHow = z.enum(['applied', 'by_hand']);

/** Where a request stands. A grant that is `applied` is done when `appliedAt` is set. */
export const requestState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('open') }),
  z.object({
    name: z.literal('granted'),
    at: z.int(),
    by: z.string(),
    how: grantedHow,
    note: z.string(),
    appliedAt: z.nullable(z.int()),
  }),
  z.object({ name: z.literal('refused'), at: z.int(), by: z.string(), reason: z.string() }),
]);

/** A person asks to correct what is kept about them (PIPL 46). */
export const dataRequest = z.object({
  id: z.string(),
  officeId: z.string(),
  memberId: z.string(),
  /** The unit whose officers answer; null when the person belongs to none. */
  unitId: z.nullable(z.string()),
  field: requestField,
  /** What stood in the record when it was asked, in words. */
  recorded: z.string(),
  wanted: z.string(),
  reason: z.string(),
  state: requestState,
  createdAt: z.int(),
  /** When it was answered: its term begins there. */
  settledAt: z.nullable(z.int()),
  history: z.array(auditEntry),
});

export type RequestField = z.infer<typeof requestField>;
export type RequestState = z.infer<typeof requestState>;
export type DataRequest = z.infer<typeof dataRequest>;
