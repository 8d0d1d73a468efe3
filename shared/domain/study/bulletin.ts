import * as z from 'zod/mini';
import { servedCommitment } from '../activity/schema';
import { auditEntry } from '../audit/schema';

/** A quarter of a year, as a bulletin names the one it reports on. */
export interface Quarter {
  year: number;
  quarter: number;
}

/**
 * The figures of a bulletin (学习通报). `held` are all sessions; `exchange` counts sessions and entries
 * alike. The attendance is in 人次; who made up is counted beside, and is never present for it.
 */
export const figureKey = z.enum([
  'held',
  'collective',
  'expert_lecture',
  'extended',
  'exchange',
  'topics',
  'expected',
  'present',
  'on_leave',
  'absent',
  'made_up',
  'self_study',
  'field_research',
]);

/** A record behind a figure, and how much of the figure it is. */
const share = z.object({
  family: z.enum(['activity', 'entry']),
  id: z.string(),
  n: z.int(),
});

/** A number with the records it comes from: it is the sum of their shares, and nothing else. */
export const figure = z.object({ key: figureKey, value: z.int(), records: z.array(share) });

/**
 * The five parts of the paper (`artefacts.md` 10). Null: in the words drafted from the figures, which
 * then follow the figures until it is issued. Problems and next steps are nobody's to draft; empty,
 * they are left for handwriting.
 */
export const bulletinWords = z.object({
  overview: z.nullable(z.string()),
  attendance: z.nullable(z.string()),
  results: z.nullable(z.string()),
  problems: z.string(),
  next: z.string(),
});

/**
 * Where a version stands. What was issued is never changed again: a correction is another version, and
 * this one then reads 已更正 because of it.
 */
const bulletinState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('draft') }),
  /** 待审定. */
  z.object({ name: z.literal('proposed'), at: z.int(), by: z.string() }),
  z.object({ name: z.literal('issued'), at: z.int(), by: z.string() }),
  z.object({ name: z.literal('withdrawn'), at: z.int(), by: z.string(), reason: z.string() }),
]);

/** One version of a study group's bulletin of one quarter. */
export const bulletin = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** The quarter reported, whatever the day of issue. */
  year: z.int(),
  quarter: z.int(),
  /** From 1. */
  version: z.int(),
  /** Why this version corrects the one before; null: the first, or one after a withdrawal. */
  corrects: z.nullable(z.string()),
  title: z.string(),
  words: bulletinWords,
  /** 文号, and the day of issue (印发日期); null until it is issued. */
  number: z.nullable(z.string()),
  issuedOn: z.nullable(z.string()),
  /** As they were when it was issued; null while it is being written: then they are counted anew. */
  figures: z.nullable(z.array(figure)),
  serves: z.array(servedCommitment),
  state: bulletinState,
  createdAt: z.int(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type FigureKey = z.infer<typeof figureKey>;
export type Figure = z.infer<typeof figure>;
export type BulletinWords = z.infer<typeof bulletinWords>;
export type Bulletin = z.infer<typeof bulletin>;

/** Evidence of this kind is what a plan's commitment to quarterly bulletins names. */
export const BULLETIN_EVIDENCE = 'publication/study_bulletin';

/**
 * All versions of one quarter’s bulletin are one record to the board. Its signs stand in an address as
 * they are.
 */
export const bulletinSeriesOf = ({
  officeId,
  unitId,
  year,
  quarter,
}: Quarter & { officeId: string; unitId: string }): string =>
  `${officeId}.${unitId}.${year}-Q${quarter}`;

/** One version has one id, so that the second of two people who begin it is refused. */
export const bulletinIdOf = (
  of: Quarter & { officeId: string; unitId: string },
  version: number,
): string => `${bulletinSeriesOf(of)}.${version}`;

const QUARTERS = ['一', '二', '三', '四'] as const;

/** `第一季度`. */
export const quarterName = (quarter: number): string => `第${QUARTERS[quarter - 1] ?? ''}季度`;

/** The group as papers write it in full. */
const inFull = (unitName: string): string =>
  unitName.endsWith('党组中心组')
    ? unitName.replace(/党组中心组$/, '党组理论学习中心组')
    : unitName;

/** The title an office gives such a paper. */
export const bulletinTitleOf = (unitName: string, { year, quarter }: Quarter): string =>
  `关于${year}年${quarterName(quarter)}${inFull(unitName)}学习情况的通报`;
