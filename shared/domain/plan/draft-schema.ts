import * as z from 'zod/mini';
import { carryDecision } from './carry-schema';
import { planText, planWarning, proposedTarget, targetPeriod } from './schema';

/** A quantity the plan's words name, and what the committee made of it. */
export const draftTarget = z.extend(proposedTarget, {
  decision: z.enum(['open', 'accepted', 'declined']),
});

/** A plan under review: nothing counts towards it before it is confirmed. */
export const planDraft = z.object({
  id: z.string(),
  revision: z.int(),
  state: z.enum(['open', 'confirmed', 'discarded']),
  sourceName: z.string(),
  createdAt: z.int(),
  text: planText,
  targets: z.array(draftTarget),
  warnings: z.array(planWarning),
  /** What was decided about the commitments of the plan before. */
  carried: z._default(z.array(carryDecision), []),
});

const text = (label: string, maximum: number) =>
  z
    .string(`请填写${label}`)
    .check(z.minLength(1, `请填写${label}`), z.maxLength(maximum, `${label}不超过${maximum}个字`));

const targetFields = {
  unit: proposedTarget.shape.unit,
  atLeast: z.int('次数应为整数').check(z.minimum(1, '次数至少为1'), z.maximum(366, '次数过大')),
  period: targetPeriod,
  soft: z.boolean(),
};

/** What a reviewer can change in a draft; the plan's words only where the reading went wrong. */
export const draftChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    title: text('要点标题', 80),
    year: z.int('年份应为四位数字').check(z.minimum(2000), z.maximum(2100)),
  }),
  z.strictObject({
    kind: z.literal('item'),
    number: z.int(),
    title: text('条目标题', 200),
    text: text('条目内容', 20_000),
  }),
  z.strictObject({ kind: z.literal('join_with_previous'), number: z.int() }),
  z.strictObject({
    kind: z.literal('target'),
    index: z.int().check(z.minimum(0)),
    decision: z.enum(['open', 'accepted', 'declined']),
    ...targetFields,
  }),
  z.strictObject({
    kind: z.literal('add_target'),
    item: z.int(),
    quote: text('原文', 500),
    ...targetFields,
  }),
]);

export type PlanDraft = z.infer<typeof planDraft>;
export type DraftTarget = z.infer<typeof draftTarget>;
export type DraftChange = z.infer<typeof draftChange>;
