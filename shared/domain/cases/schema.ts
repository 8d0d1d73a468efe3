import * as z from 'zod/mini';
import { servedCommitment } from '../activity/schema';
import { auditEntry } from '../audit/schema';
import { aboutRecord } from '../entries/schema';

/** Kinds of case; each is one file in `kinds/`. */
export const caseKind = z.enum([
  'hotline',
  'member_request',
  'self_check',
  'regulation_problem',
  'finding',
  'one_matter',
]);

/** Every state a case of some kind can be in; which of them a kind has, and in what order, is its own. */
export const caseStateName = z.enum([
  'accepted',
  'answered',
  'resolved',
  'found',
  'rectified',
  'closed',
  'decided',
  'reported',
  'withdrawn',
]);

/** A state that was reached: on which day of the matter itself, when it was put down, and by whom. */
export const caseStep = z.object({
  name: caseStateName,
  on: z.string(),
  at: z.int(),
  by: z.string(),
  /** What the step asks for: 整改措施, where the papers are kept. */
  details: z.record(z.string(), z.string()),
});

/**
 * A matter with states and dates: something that was raised, worked on and settled. Never who raised it,
 * and nothing of what a person said (`rules.md`).
 */
export const caseRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  kind: caseKind,
  /** Whoever has to see to it. */
  unitId: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  /** 工单编号, or the running number of its kind and year; empty: none. */
  number: z.string(),
  title: z.string(),
  openedOn: z.string(),
  /** The instant that day begins. */
  at: z.int(),
  /** Last day to settle it; null: none was set. */
  dueOn: z.nullable(z.string()),
  details: z.record(z.string(), z.string()),
  /** The inspection it was found in. */
  about: z.nullable(aboutRecord),
  serves: z.array(servedCommitment),
  state: caseStateName,
  /** Whether somebody still has to do something. */
  open: z.boolean(),
  /** States it came through, in order; the last is where it stands. */
  steps: z.array(caseStep),
  /** Unique in the office: the running number of its kind, or its own id. */
  slot: z.string(),
  createdAt: z.int(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type CaseKind = z.infer<typeof caseKind>;
export type CaseStateName = z.infer<typeof caseStateName>;
export type CaseStep = z.infer<typeof caseStep>;
export type CaseRecord = z.infer<typeof caseRecord>;
