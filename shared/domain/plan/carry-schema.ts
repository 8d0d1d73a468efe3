import * as z from 'zod/mini';

/** What a person decided about an earlier plan's commitment: where it goes on, or that it does not. */
export const carryDecision = z.object({
  year: z.int(),
  commitmentId: z.string(),
  /** Null: it is not carried over. A place without words: the item as a whole. */
  to: z.nullable(z.object({ item: z.int(), quote: z.nullable(z.string()) })),
});

export type CarryDecision = z.infer<typeof carryDecision>;
