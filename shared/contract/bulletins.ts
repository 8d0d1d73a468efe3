import * as z from 'zod/mini';
import { periodState } from '../domain/progress/schema';
import { bulletinWords, figureKey } from '../domain/study/bulletin';
import { defineOperation } from './define';
import { line, reason, recordId } from './fields';

/** Who writes a study group's bulletins. */
export const BULLETIN_WRITERS = ['study_secretary', 'committee_staff'] as const;

/** Who approves and issues them. */
export const BULLETIN_ISSUERS = ['group_head', 'committee_staff'] as const;

/** Who sees a bulletin while it is written. */
export const BULLETIN_KEEPERS = [...BULLETIN_WRITERS, 'group_head'] as const;

/** Who reads what was issued: the group's own members too. */
export const BULLETIN_READERS = [
  'member',
  'study_secretary',
  'group_head',
  'committee_staff',
  'leader',
] as const;

const BY_WRITERS = { who: 'role_over_unit', roles: BULLETIN_WRITERS } as const;
const BY_ISSUERS = { who: 'role_over_unit', roles: BULLETIN_ISSUERS } as const;
const BY_READERS = { who: 'role_over_unit', roles: BULLETIN_READERS } as const;

const year = z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚'));
const quarter = z.int('请选择季度').check(z.minimum(1, '请选择季度'), z.maximum(4, '请选择季度'));
const day = z.string('请选择日期').check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '请选择日期'));
const onBulletin = z.strictObject({ bulletinId: recordId });

/** How often it had been changed when it was read: a later change by somebody else is not lost. */
const revision = z.int('缺少版本').check(z.minimum(0), z.maximum(100_000));

const PART_MAX = 2000;
const part = (label: string) =>
  z
    .string(`请填写${label}`)
    .check(z.trim(), z.maxLength(PART_MAX, `${label}不超过${PART_MAX}个字`));

/** A part that is null is drafted from the figures. */
const wordsGiven = z.strictObject({
  overview: z.nullable(part('总体情况')),
  attendance: z.nullable(part('出勤情况')),
  results: z.nullable(part('学习成果')),
  problems: part('存在问题'),
  next: part('下步安排'),
});

const standing = z.enum(['draft', 'proposed', 'issued', 'corrected', 'withdrawn']);

/** One version in a list. */
const versionRow = z.object({
  id: z.string(),
  version: z.int(),
  standing,
  number: z.nullable(z.string()),
  issuedOn: z.nullable(z.string()),
  /** Why it corrects the one before, or why it was withdrawn. */
  reason: z.nullable(z.string()),
});

const texts = z.object({
  overview: z.string(),
  attendance: z.string(),
  results: z.string(),
  problems: z.string(),
  next: z.string(),
});

/** One version as a page shows it. */
export const bulletinView = z.extend(versionRow, {
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  quarter: z.int(),
  title: z.string(),
  /** As they are kept: null where the drafted words stand. */
  words: bulletinWords,
  /** As they read. */
  texts,
  /** What the figures would be put into words as now; null once it is out. */
  drafted: z.nullable(z.pick(texts, { overview: true, attendance: true, results: true })),
  figures: z.array(z.object({ key: figureKey, value: z.int() })),
  /** What the quarter lacks, in plain sentences; empty once it is out. */
  lacking: z.array(z.string()),
  revision,
  mayWrite: z.boolean(),
  mayIssue: z.boolean(),
  versions: z.array(versionRow),
});

/**
 * The bulletins of a year of the study groups I may read, quarter by quarter, each as the board has
 * it. Drafts are shown to those who write and approve them alone.
 */
export const bulletinsList = defineOperation({
  name: 'bulletins.list',
  access: { who: 'member' },
  input: z.strictObject({ year }),
  output: z.object({
    year: z.int(),
    groups: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        mayWrite: z.boolean(),
        quarters: z.array(
          z.object({
            quarter: z.int(),
            state: periodState,
            /** Counted only after the quarter had ended. */
            late: z.boolean(),
            lastDay: z.string(),
            /** It has begun, so it can be written of. */
            begun: z.boolean(),
            versions: z.array(versionRow),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});

export const bulletinsGet = defineOperation({
  name: 'bulletins.get',
  access: BY_READERS,
  input: onBulletin,
  output: bulletinView,
  errors: [],
});

/** The records behind one figure of a version: as they were counted when it was issued. */
export const bulletinsFigures = defineOperation({
  name: 'bulletins.figures',
  access: BY_READERS,
  input: z.strictObject({ bulletinId: recordId, figure: figureKey }),
  output: z.object({
    key: figureKey,
    value: z.int(),
    records: z.array(
      z.object({
        family: z.enum(['activity', 'entry']),
        id: z.string(),
        title: z.string(),
        at: z.int(),
        /** How much of the figure it is. */
        n: z.int(),
      }),
    ),
  }),
  errors: [],
});

/** Begins the bulletin of a quarter, or gives the one that is being written. */
export const bulletinsDraft = defineOperation({
  name: 'bulletins.draft',
  access: BY_WRITERS,
  input: z.strictObject({ unitId: recordId, year, quarter }),
  output: bulletinView,
  errors: ['BULLETIN_ISSUED', 'QUARTER_NOT_BEGUN'],
});

/** Saves title and words. One that waited for approval is a draft again. */
export const bulletinsSave = defineOperation({
  name: 'bulletins.save',
  access: BY_WRITERS,
  input: z.strictObject({
    bulletinId: recordId,
    revision,
    title: line('标题', 60),
    words: wordsGiven,
  }),
  output: bulletinView,
  errors: ['BULLETIN_CHANGED', 'BULLETIN_ISSUED'],
});

/** Puts it before those who approve it (待审定). */
export const bulletinsPropose = defineOperation({
  name: 'bulletins.propose',
  access: BY_WRITERS,
  input: z.strictObject({ bulletinId: recordId, revision }),
  output: bulletinView,
  errors: ['BULLETIN_CHANGED', 'BULLETIN_ISSUED'],
});

/**
 * Issues it under a number and a date. Its figures stay as they are at that moment, with the records
 * behind each; the quarter it reports on counts as done.
 */
export const bulletinsIssue = defineOperation({
  name: 'bulletins.issue',
  access: BY_ISSUERS,
  input: z.strictObject({
    bulletinId: recordId,
    revision,
    number: line('文号', 40),
    issuedOn: day,
  }),
  output: bulletinView,
  errors: ['BULLETIN_CHANGED', 'BULLETIN_ISSUED', 'BULLETIN_DATE_INVALID'],
});

/** Begins a new version of what was issued, which stays and reads 已更正 once the new one is out. */
export const bulletinsCorrect = defineOperation({
  name: 'bulletins.correct',
  access: BY_WRITERS,
  input: z.strictObject({ bulletinId: recordId, reason }),
  output: bulletinView,
  errors: ['BULLETIN_NOT_ISSUED', 'BULLETIN_SETTLED'],
});

/** Takes back what was issued (those who issue), or gives up a draft. It stays, with the reason. */
export const bulletinsWithdraw = defineOperation({
  name: 'bulletins.withdraw',
  access: { who: 'role_over_unit', roles: BULLETIN_KEEPERS },
  input: z.strictObject({ bulletinId: recordId, revision, reason }),
  output: bulletinView,
  errors: ['BULLETIN_CHANGED', 'BULLETIN_SETTLED'],
});

/**
 * Who was absent or on leave in the quarter, by name. A deliberate choice with a reason, written into
 * the history of the bulletin before the names are given; they never enter its text.
 */
export const bulletinsAbsentees = defineOperation({
  name: 'bulletins.absentees',
  access: BY_WRITERS,
  input: z.strictObject({ bulletinId: recordId, reason }),
  output: z.object({
    rows: z.array(
      z.object({
        name: z.string(),
        state: z.enum(['on_leave', 'absent']),
        theme: z.string(),
        startsAt: z.int(),
      }),
    ),
  }),
  errors: [],
});

export type BulletinView = z.infer<typeof bulletinView>;
