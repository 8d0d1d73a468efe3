import * as z from 'zod/mini';
import { activityKind } from '../activity/schema';
import { leaveClass } from '../attendance/schema';
import { auditEntry } from '../audit/schema';

/** What a correction may turn a record into. */
export const correctionOutcome = z.enum(['present', 'on_leave', 'absent']);

/**
 * What a member asks of the branch about one activity.
 * - `leave`: beforehand; the class alone (`terms.md`, 请假).
 * - `late_entry`: 补签, of somebody who was there and is in no list.
 * - `correction`: the record says something else than what was.
 */
export const ask = z.discriminatedUnion('name', [
  z.object({ name: z.literal('leave'), class: leaveClass }),
  z.object({ name: z.literal('late_entry'), reason: z.string() }),
  z.object({ name: z.literal('correction'), wanted: correctionOutcome, reason: z.string() }),
]);

export const askState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('open') }),
  z.object({ name: z.literal('agreed'), at: z.int(), by: z.string() }),
  z.object({ name: z.literal('declined'), at: z.int(), by: z.string(), reason: z.string() }),
  z.object({ name: z.literal('withdrawn'), at: z.int() }),
]);

/** An ask as stored. `slot` is unique: one of a kind may be open for each person and activity. */
export const askRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  activityId: z.string(),
  kind: activityKind,
  theme: z.string(),
  startsAt: z.int(),
  memberId: z.string(),
  memberName: z.string(),
  ask,
  state: askState,
  slot: z.string(),
  createdAt: z.int(),
  history: z.array(auditEntry),
});

export type Ask = z.infer<typeof ask>;
export type AskState = z.infer<typeof askState>;
export type AskRecord = z.infer<typeof askRecord>;
export type CorrectionOutcome = z.infer<typeof correctionOutcome>;

/** The place an open ask takes, and an answered one leaves. */
export const slotOf = (
  {
    id,
    activityId,
    memberId,
    ask: { name },
  }: Pick<AskRecord, 'id' | 'activityId' | 'memberId' | 'ask'>,
  state: AskState,
): string => (state.name === 'open' ? `${activityId}:${memberId}:${name}` : `settled:${id}`);
