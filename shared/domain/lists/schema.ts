import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';
import { responsibilityLevel } from '../plan/schema';

/** Somebody a line names, with the name as it was when they were chosen. */
const namedPerson = z.object({ memberId: z.string(), name: z.string() });

/** One line of a 责任清单: a commitment of the plan, and who answers for it until when. */
export const listLine = z.object({
  commitmentId: z.string(),
  item: z.int(),
  title: z.string(),
  /** Of the commitment; a branch also carries out what stands at a level above it. */
  level: responsibilityLevel,
  /** 量化要求 in the plan's own words; empty: the plan gives none. */
  quantity: z.string(),
  /** 参考频次 and what the committee decided; never words of the plan. */
  frequency: z.string(),
  /** 佐证材料. */
  evidence: z.string(),
  /** 责任单位. */
  unitId: z.string(),
  unitName: z.string(),
  /** 责任领导. */
  leader: z.nullable(namedPerson),
  /** 责任人. */
  owner: z.nullable(namedPerson),
  dueOn: z.iso.date(),
  note: z.string(),
});

/** A list as it was approved. The last one is in force; it takes the place of those before. */
export const listVersion = z.object({
  number: z.int(),
  lines: z.array(listLine),
  approvedAt: z.int(),
  approvedBy: z.string(),
});

/** 拟定中, 待批准, and 已生效 or not drafted at all where nothing is under way. */
export const listState = z.enum(['draft', 'submitted', 'settled']);

/** A unit's list of a plan's year: what is in force, what was, and what is under way. */
export const responsibilityList = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  level: responsibilityLevel,
  planYear: z.int(),
  state: listState,
  /** Lines under way; empty once they are settled. */
  draft: z.array(listLine),
  /** Who confirmed the draft for approval. */
  confirmedBy: z.nullable(z.string()),
  versions: z.array(listVersion),
  /** Everybody a version or the draft names, so that a person finds their own. */
  named: z.array(z.string()),
  createdAt: z.int(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type ListLine = z.infer<typeof listLine>;
export type ListVersion = z.infer<typeof listVersion>;
export type ResponsibilityList = z.infer<typeof responsibilityList>;
export type ListLevel = z.infer<typeof responsibilityLevel>;
