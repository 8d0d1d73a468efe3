import * as z from 'zod/mini';

/**
 * A transfer asked for by the old unit and not received by the new one. It stands in the person's
 * record, so that receiving it and moving the memberships is one write. Dates in Asia/Shanghai.
 */
export const waitingTransfer = z.object({
  fromUnitId: z.string(),
  toUnitId: z.string(),
  on: z.string(),
  requestedBy: z.string(),
  requestedAt: z.int(),
});
