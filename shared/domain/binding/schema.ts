import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/** How long an invitation can be used. */
export const INVITATION_DAYS = 7;

/** What has become of an invitation. Whether it has expired is a matter of the clock. */
const invitationState = z.enum(['open', 'used', 'revoked']);

/**
 * The invitation of one person; its id is the person's, so that a new one takes the place of the one
 * before. Of the code only a keyed hash is kept.
 */
export const invitation = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  codeHash: z.string(),
  state: invitationState,
  /** Of the act that made it: the same request again gets the same code. */
  requestId: z.string(),
  expiresAt: z.int(),
  history: z.array(auditEntry),
});

/** 已绑定, 已邀请, 未绑定. */
export const bindingState = z.enum(['bound', 'invited', 'unbound']);

/** Where one person stands, as officers see it. */
export const bindingRow = z.object({
  memberId: z.string(),
  name: z.string(),
  state: bindingState,
  /** Of `invited`: until when. */
  expiresAt: z.nullable(z.int()),
  maskedPhone: z.nullable(z.string()),
  /** False: the person holds rights beyond the reader's, and the Party committee sees to it. */
  mayHandle: z.boolean(),
});

export type Invitation = z.infer<typeof invitation>;
export type BindingState = z.infer<typeof bindingState>;
export type BindingRow = z.infer<typeof bindingRow>;
