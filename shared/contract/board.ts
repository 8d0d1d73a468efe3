import * as z from 'zod/mini';
import { itemProgress } from '../domain/board/schema';
import { boardPart } from '../domain/board/summary';
import { INSPECTORS } from '../domain/inspections/rights';
import { checkLine } from '../domain/inspections/schema';
import { defineOperation } from './define';
import { roundItems, roundUnits } from './inspections';

export const boardYear = z.optional(
  z.int('年份应为四位数字').check(z.minimum(2000), z.maximum(2100)),
);

/** Left out: as it is now. A day that has passed: as it stood at the end of it, by the commitments of that day. */
export const boardOn = z.optional(z.iso.date('日期格式不对'));

/** The place of a column, from 0; left out: the first. */
export const boardFrom = z.optional(z.int('单位的位置不对').check(z.minimum(0)));

/** A record behind a figure: enough to recognise it, and where to open it. */
export const recordCard = z.object({
  id: z.string(),
  family: z.enum(['activity', 'case', 'entry']),
  /** Its kind within the family: it tells which page shows the record. */
  kind: z.string(),
  kindLabel: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  at: z.int(),
  /** 已结束, 签到中 and so on, in words. */
  stateLabel: z.string(),
  /** Put down when its year was over. */
  lateEntry: z.optional(z.literal(true)),
});

/**
 * The year's board: items × branches, study group and bureau. Without `year`, the newest plan in
 * force that is not of a coming year. Numbers of units, never of persons, so every member may see it.
 * Forty columns at a time: those among which the column at place `from` (from 0) stands.
 */
export const boardGet = defineOperation({
  name: 'board.get',
  access: { who: 'member' },
  input: z.strictObject({
    year: boardYear,
    on: boardOn,
    from: boardFrom,
  }),
  output: boardPart,
  errors: ['PLAN_NOT_IN_FORCE'],
});

/** One item: its words, its commitments with their progress, and the records behind each figure. */
export const boardItem = defineOperation({
  name: 'board.item',
  access: { who: 'member' },
  input: z.strictObject({ year: boardYear, on: boardOn, number: z.int('缺少条目编号') }),
  output: z.extend(itemProgress, {
    records: z.array(recordCard),
    /** Statements that the level above has not checked yet: they stand beside and count for nothing. */
    waiting: z.array(recordCard),
    /** Commitments of the item that the committee withdrew, with the day and the reason. */
    withdrawn: z.array(
      z.object({ id: z.string(), title: z.string(), on: z.string(), reason: z.string() }),
    ),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

/** A checklist for an inspection, drafted from what the board shows of some items in some units. */
export const boardChecklist = defineOperation({
  name: 'board.checklist',
  access: { who: 'role', roles: INSPECTORS },
  input: z.strictObject({ year: boardYear, items: roundItems, unitIds: roundUnits }),
  output: z.object({ checklist: z.array(checkLine) }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

export type RecordCard = z.infer<typeof recordCard>;
