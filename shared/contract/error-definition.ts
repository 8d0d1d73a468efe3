import * as z from 'zod/mini';

/**
 * One stable code: what travels with it, why it exists, and what the person reads.
 * The sentence says what happened and what to do next.
 */
export interface ErrorDefinition<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly data: Schema;
  readonly say: (data: z.infer<Schema>) => string;
}

export const define = <Schema extends z.ZodMiniType>(
  data: Schema,
  say: (data: z.infer<Schema>) => string,
): ErrorDefinition<Schema> => ({ data, say });

export const plain = (sentence: string) => define(z.object({}), () => sentence);
