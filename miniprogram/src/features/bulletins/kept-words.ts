import * as z from 'zod/mini';
import { type KeptForm, keptForm } from '@/platform/kept-form';

/** What somebody has written into a bulletin, and the revision of the server it was begun from. */
const written = z.object({
  revision: z.int(),
  title: z.string(),
  words: z.object({
    overview: z.nullable(z.string()),
    attendance: z.nullable(z.string()),
    results: z.nullable(z.string()),
    problems: z.string(),
    next: z.string(),
  }),
});

export type Written = z.infer<typeof written>;

/** A bulletin's words as this phone keeps them for one person until the server has them. */
export const keptWords = (memberId: string, bulletinId: string): KeptForm<Written> =>
  keptForm(`bulletin:${memberId}:${bulletinId}`, written);
