import * as z from 'zod/mini';

/** Values of a record's fields before or after a change; secrets are never among them. */
export const fieldValues = z.record(z.string(), z.unknown());

/**
 * Who did what to a record, when and why. It is written in the same step as the change, into the
 * record itself, and sealed into the office's chain later, in batches.
 * `id` is given by the store; an entry without one was there before the chain began.
 */
export const auditEntry = z.object({
  id: z.optional(z.string()),
  at: z.int(),
  by: z.string(),
  action: z.string(),
  reason: z.optional(z.string()),
  before: z.optional(fieldValues),
  after: z.optional(fieldValues),
});

export type FieldValues = z.infer<typeof fieldValues>;
export type AuditEntry = z.infer<typeof auditEntry>;

/** One link of an office's chain: an entry, where it belongs, and the hash that ties it down. */
export const auditLink = z.object({
  officeId: z.string(),
  /** From 1, without gaps. */
  sequence: z.int(),
  collection: z.string(),
  recordId: z.string(),
  entryId: z.string(),
  at: z.int(),
  by: z.string(),
  action: z.string(),
  reason: z.nullable(z.string()),
  before: z.nullable(fieldValues),
  after: z.nullable(fieldValues),
  sealedAt: z.int(),
  /** Hash of the link before; 64 zeros for the first. */
  previous: z.string(),
  hash: z.string(),
});

export type AuditLink = z.infer<typeof auditLink>;
