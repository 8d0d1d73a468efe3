import * as z from 'zod/mini';
import { dayTextOf } from '../time';
import { dayText, isPast, planYearOf } from './calendar';
import { idsOf, isEvidenceFor, sortOut } from './records';
import { defineRule } from './rule';
import type { Progress } from './schema';
import { deadlineOf, LEAD_DAYS, standingOf } from './standing';
import { besideText, countText, targetText } from './wording';

const parameters = z.object({
  atLeast: z.int().check(z.positive()),
  period: z.enum(['year', 'once']),
  dueOn: z.nullable(z.iso.date()),
  soft: z.boolean(),
});

/**
 * P1, a count per unit: done(u) = min(records of u in the plan year, target). `once` differs from
 * `year` in words only. A record after the due day still completes the target: late is not undone.
 */
export const perUnitCount = defineRule({
  schema: parameters,

  evaluate: ({ atLeast, dueOn, soft }, { commitment, records, planYear, today }): Progress => {
    const year = planYearOf(planYear);
    const { counted, beside } = sortOut(
      records,
      (record) => isEvidenceFor(commitment, record) && year.holds(record),
    );
    const n = Math.min(counted.length, atLeast);
    const lastDay = dueOn ?? year.lastDay;
    return {
      state: standingOf({ n, m: atLeast }, deadlineOf(lastDay, LEAD_DAYS.year, today), soft),
      n,
      m: atLeast,
      dueOn: lastDay,
      latest: counted[0]?.at ?? null,
      recordIds: idsOf(counted),
      besideIds: idsOf(beside),
      periods: [],
    };
  },

  explain: (target, { commitment, today }, { n, recordIds, besideIds, dueOn, latest, state }) => {
    const owed = targetText(target, commitment);
    const day = dueOn ? dayText(dueOn) : '';
    const held =
      latest === null
        ? '还没有记录'
        : `已有${countText(recordIds.length, commitment)}，最近${dayTextOf(latest)}`;
    const missing = n > 0 ? `，还差${countText(target.atLeast - n, commitment)}` : '';
    const surplus = recordIds.length > n ? `，按${countText(n, commitment)}计` : '';
    const outlook =
      state === 'done'
        ? `${surplus}，已完成`
        : state === 'overdue'
          ? `${missing}，${day}已到期`
          : state === 'due'
            ? `${missing}，${day}到期`
            : dueOn && isPast(dueOn, today)
              ? `${missing}，${day}已过，力争目标不列逾期`
              : `${missing}，期限${day}`;
    return `${owed}，${held}${outlook}${besideText(besideIds.length)}`;
  },
});
