import * as z from 'zod/mini';
import { type KeptForm, keptForm } from '@/platform/kept-form';
import { recordForm } from './record-form';

/** What somebody has begun to write, and which record of the server it was begun from. */
const begun = z.object({ seenAt: z.int(), form: recordForm });

export type Begun = z.infer<typeof begun>;

/** A record as this phone keeps it for one person until the server has it. */
export const keptRecord = (memberId: string, activityId: string): KeptForm<Begun> =>
  keptForm(`record:${memberId}:${activityId}`, begun);
