import * as z from 'zod/mini';
import { boardColumn } from '../domain/board/schema';
import { boardPart } from '../domain/board/summary';
import { boardComparison, boardOverview, unitBoard } from '../domain/board/views-schema';
import { caseKind } from '../domain/cases/schema';
import { entryKind } from '../domain/entries/schema';
import type { Role } from '../domain/people/schema';
import { boardFrom, boardOn, boardYear, recordCard } from './board';
import { defineOperation } from './define';
import { recordId } from './fields';
import { listRow } from './lists';

/** Who is told how the whole office stands, on one page. */
const OVERVIEW_READERS = ['leader', 'committee_staff'] as const satisfies readonly Role[];

/**
 * The board of one quarter: what fell due in it and what of that is met; else the quarter's records. Told
 * by as many columns as the board itself.
 */
export const boardQuarter = defineOperation({
  name: 'board.quarter',
  access: { who: 'member' },
  input: z.strictObject({
    year: boardYear,
    on: boardOn,
    from: boardFrom,
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], '请选择季度'),
  }),
  output: boardPart,
  errors: ['PLAN_NOT_IN_FORCE'],
});

/**
 * What changed between the ends of two days, each by its own commitments and records. The records that
 * came and went are told as the board tells them.
 */
export const boardCompare = defineOperation({
  name: 'board.compare',
  access: { who: 'member' },
  input: z.strictObject({
    year: boardYear,
    from: z.iso.date('日期格式不对'),
    to: z.iso.date('日期格式不对'),
  }),
  output: z.extend(boardComparison, { records: z.array(recordCard) }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

const counted = { label: z.string(), count: z.int() };

/** What those see who answer for the unit or oversee it. */
const insideUnit = z.object({
  /** Responsibility lists of its units; empty: they have none to keep, or they are not the reader's. */
  lists: z.array(listRow),
  /** Activities planned or under way. */
  coming: z.array(recordCard),
  /** Registers the reader reads in full, with how many entries of the year stand there. */
  entries: z.array(z.object({ kind: entryKind, ...counted })),
  cases: z.array(z.object({ kind: caseKind, ...counted, open: z.int() })),
  /** Findings not struck off yet. */
  findings: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      dueOn: z.nullable(z.string()),
      overdueDays: z.int(),
      stateLabel: z.string(),
    }),
  ),
});

/**
 * The year of one unit, or of the units that share a column. Every member sees its figures and the
 * records that count, as on the board; `inside` is for those who answer for it or oversee it.
 */
export const boardUnit = defineOperation({
  name: 'board.unit',
  access: { who: 'member' },
  input: z.strictObject({ year: boardYear, unitId: recordId }),
  output: z.extend(unitBoard, {
    /** Activities of the year that count for something, by their day. */
    activities: z.array(recordCard),
    /** Other records that count, kind by kind. */
    others: z.array(z.object({ family: z.enum(['case', 'entry']), ...counted, latest: z.int() })),
    inside: z.nullable(insideUnit),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

/** Columns of the board by a part of their name, with the place of each: an office may have a thousand. */
export const boardColumns = defineOperation({
  name: 'board.columns',
  access: { who: 'member' },
  input: z.strictObject({
    year: boardYear,
    search: z.string().check(z.trim(), z.minLength(1, '请写单位名称'), z.maxLength(40)),
  }),
  output: z.object({
    columns: z.array(z.extend(boardColumn, { place: z.int() })),
    /** More were found than are told. */
    more: z.boolean(),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

/** 领导一页纸. Numbers of units and matters, never of persons, and no order by result. */
export const boardOverviewOf = defineOperation({
  name: 'board.overview',
  access: { who: 'role', roles: OVERVIEW_READERS },
  input: z.strictObject({ year: boardYear }),
  output: z.extend(boardOverview, {
    /** Rounds of 督查 that run now. */
    rounds: z.int(),
    /** Volunteer service of the office in the year: events, and confirmed minutes. */
    service: z.object({ events: z.int(), minutes: z.int() }),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

export type InsideUnit = z.infer<typeof insideUnit>;
