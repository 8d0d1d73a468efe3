import * as z from 'zod/mini';
import { servedCommitment } from '../activity/schema';
import { auditEntry } from '../audit/schema';
import { showing } from '../study/showing';
import { entryFile } from './file';

/** Kinds of entry; each is one file in `kinds/`. */
export const entryKind = z.enum([
  'study_regime',
  'programme',
  'self_study',
  'field_research',
  'exchange',
  'study_paper',
  'study_checklist',
  'study_showing',
  'document',
  'publication',
  'inspection_bulletin',
  'heart_to_heart_talk',
  'integrity_talk',
  'reminder_talk',
  'standard_result',
  'star_rating',
  'civilised_unit',
  'attestation',
  'contact_point',
  'leader_visit',
  'first_secretary',
  'work_ground',
  'brand_card',
  'double_registration',
  'registration_numbers',
  'recruitment_numbers',
  'care_numbers',
  'mass_organisation',
  'officer_training',
  'sitting_in',
]);

/**
 * Where an entry stands. Only one in force counts. What is withdrawn stays, with the reason; a
 * register is never rubbed out.
 */
export const entryState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('draft') }),
  z.object({ name: z.literal('approved'), at: z.int(), by: z.string() }),
  z.object({ name: z.literal('in_force'), at: z.int(), by: z.string() }),
  z.object({
    name: z.literal('withdrawn'),
    at: z.int(),
    by: z.string(),
    reason: z.string(),
    /** It stood until then: of the years that were over by then it is still a record. */
    stood: z.optional(z.literal(true)),
  }),
]);

/** A unit something goes to. */
export const addressee = z.object({ unitId: z.string(), unitName: z.string() });

/** The record an entry follows from. */
export const aboutRecord = z.object({
  family: z.enum(['case', 'inspection']),
  id: z.string(),
  title: z.string(),
});

/**
 * A dated fact in a register: a document in force, something published, a talk that was held. It says
 * what, when, whose and where the paper is kept; the text itself stays outside, unless the office allows
 * files with notes of study.
 */
export const entry = z.object({
  id: z.string(),
  officeId: z.string(),
  kind: entryKind,
  unitId: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  title: z.string(),
  /** The day it is of, `YYYY-MM-DD` in Asia/Shanghai, and the instant that day begins. */
  on: z.string(),
  at: z.int(),
  /** The quarter it reports on, where it reports on one; it stands before its own date. */
  period: z.nullable(z.object({ year: z.int(), quarter: z.int() })),
  /** The element of a commitment's checklist that it fills. */
  element: z.nullable(z.string()),
  /** Whose it is, where it is one person's. */
  memberId: z.nullable(z.string()),
  memberName: z.nullable(z.string()),
  /** 文号. */
  number: z.nullable(z.string()),
  /** Where the paper is kept; empty: not said. */
  keptAt: z.string(),
  /** Address of a public page. */
  link: z.nullable(z.string()),
  /** What the kind's form asks beside, each in one line. */
  details: z.record(z.string(), z.string()),
  /** Units it goes to; left out: to none. */
  addressed: z.optional(z.array(addressee)),
  /** What it follows from: an inspection, a finding. */
  about: z.optional(z.nullable(aboutRecord)),
  /** Of a showing of results: what, and to whom. */
  showing: z.optional(showing),
  /** Kept with it, where the office allows files. */
  file: z.optional(z.nullable(entryFile)),
  serves: z.array(servedCommitment),
  state: entryState,
  createdAt: z.int(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type EntryKind = z.infer<typeof entryKind>;
export type EntryState = z.infer<typeof entryState>;
export type Entry = z.infer<typeof entry>;
