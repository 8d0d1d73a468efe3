import * as z from 'zod/mini';
import { servedCommitment } from '../activity/schema';
import { auditEntry } from '../audit/schema';

/** A line of a checklist: what to look at, where it stands in the plan, and which units it points at. */
export const checkLine = z.object({
  key: z.string(),
  item: z.int(),
  text: z.string(),
  /** Units the board showed something for; empty: to be looked at everywhere. */
  unitIds: z.array(z.string()),
});

/** A unit in the scope of a round: inspected on which day, which lines were looked at, by whom. */
export const inspectedUnit = z.object({
  unitId: z.string(),
  unitName: z.string(),
  inspectedOn: z.nullable(z.string()),
  by: z.nullable(z.string()),
  looked: z.array(z.string()),
});

/** 拟定, 进行中, 已结束, 已撤下. */
export const inspectionState = z.enum(['draft', 'running', 'ended', 'withdrawn']);

/**
 * A round of 督查: who is inspected about what, from when until when, what to look at, and until when
 * what is found has to be put right. Findings are cases that name their round.
 */
export const inspection = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  /** 督查组, as a group; never a list of names. */
  team: z.string(),
  /** Last day for rectification. */
  dueOn: z.string(),
  /** Items of the plan it is about. */
  items: z.array(z.int()),
  serves: z.array(servedCommitment),
  checklist: z.array(checkLine),
  units: z.array(inspectedUnit),
  state: inspectionState,
  createdAt: z.int(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type CheckLine = z.infer<typeof checkLine>;
export type InspectedUnit = z.infer<typeof inspectedUnit>;
export type InspectionState = z.infer<typeof inspectionState>;
export type Inspection = z.infer<typeof inspection>;
