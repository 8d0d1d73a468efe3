import * as z from 'zod/mini';
import { dayTextOf } from '../time';
import { dayText, isPast, planYearOf } from './calendar';
import { idsOf, isEvidenceFor, sortOut } from './records';
import { defineRule } from './rule';
import type { Progress } from './schema';
import { deadlineOf, LEAD_DAYS, standingOf } from './standing';
import { besideText } from './wording';

/** One result is asked of each unit; of a target only its day and its softness matter. */
const parameters = z.object({
  period: z.enum(['year', 'once']),
  dueOn: z.nullable(z.iso.date()),
  soft: z.boolean(),
});

/**
 * P3, an outcome by a date: whether a unit has the result. The newest assessment of the plan year
 * decides, so that a later one that finds the standard no longer met takes the figure back.
 */
export const outcomeByDate = defineRule({
  schema: parameters,

  evaluate: ({ dueOn, soft }, { commitment, records, planYear, today }): Progress => {
    const year = planYearOf(planYear);
    const { counted, beside } = sortOut(
      records,
      (record) => isEvidenceFor(commitment, record) && year.holds(record),
    );
    const [newest] = counted;
    const n = newest && newest.reached !== false ? 1 : 0;
    const lastDay = dueOn ?? year.lastDay;
    return {
      state: standingOf({ n, m: 1 }, deadlineOf(lastDay, LEAD_DAYS.year, today), soft),
      n,
      m: 1,
      dueOn: lastDay,
      latest: newest?.at ?? null,
      recordIds: idsOf(counted),
      besideIds: idsOf(beside),
      periods: [],
    };
  },

  explain: ({ soft }, { today }, { n, latest, dueOn, state, besideIds }) => {
    const beside = besideText(besideIds.length);
    if (n === 1 && latest !== null) return `${dayTextOf(latest)}的评定已达到，已完成${beside}`;
    const found = latest === null ? '还没有评定结果' : `${dayTextOf(latest)}的评定还没有达到`;
    const day = dueOn ? dayText(dueOn) : '';
    const passed = dueOn !== null && isPast(dueOn, today);
    const outlook = passed
      ? soft
        ? `，${day}已过，力争目标不列逾期`
        : `，${day}已到期`
      : state === 'due'
        ? `，${day}到期`
        : `，${soft ? '力争' : ''}期限${day}`;
    return `${found}${outlook}${beside}`;
  },
});
