import * as z from 'zod/mini';
import type { CommitmentTarget } from '../plan/schema';
import { type CalendarPeriod, type CalendarUnit, dayText, periodsOf } from './calendar';
import { idsOf, isEvidenceFor, sortOut } from './records';
import { defineRule, type ProgressInput } from './rule';
import type {
  PeriodProgress,
  PeriodState,
  Progress,
  ProgressRecord,
  ProgressState,
} from './schema';
import { type Deadline, deadlineOf, LEAD_DAYS } from './standing';
import type { TargetVersion } from './target';
import { besideText, targetText } from './wording';

const parameters = z.object({
  atLeast: z.int().check(z.positive()),
  period: z.enum(['year', 'quarter', 'month']),
  soft: z.boolean(),
});

type Parameters = z.infer<typeof parameters>;

const PERIOD_TEXT: Record<CalendarUnit, string> = { year: '年度', quarter: '季度', month: '月份' };

const periodStateOf = (met: boolean, deadline: Deadline, soft: boolean): PeriodState => {
  if (met) return 'met';
  if (deadline === 'past') return soft ? 'not_yet' : 'overdue';
  return deadline === 'near' ? 'due' : 'not_yet';
};

const progressOfPeriod = (
  { key, label, start, end, lastDay, holds }: CalendarPeriod,
  { atLeast, period, soft }: Parameters,
  counted: readonly ProgressRecord[],
  today: number,
): PeriodProgress => {
  const own = counted.filter(holds);
  // Newest first: the record that met the target is the atLeast-th from the end.
  const metAt = own[own.length - atLeast]?.at ?? null;
  return {
    key,
    label,
    state: periodStateOf(metAt !== null, deadlineOf(lastDay, LEAD_DAYS[period], today), soft),
    n: Math.min(own.length, atLeast),
    m: atLeast,
    current: today >= start && today < end,
    lastDay,
    metAt,
    late: metAt !== null && metAt >= end,
    recordIds: idsOf(own),
  };
};

/** The four quarters of a year, for something owed once in each. */
export const quartersWith = (
  year: number,
  counted: readonly ProgressRecord[],
  today: number,
): PeriodProgress[] =>
  periodsOf(year, 'quarter').map((period) =>
    progressOfPeriod(period, { atLeast: 1, period: 'quarter', soft: false }, counted, today),
  );

/** The periods asked for while a target held: those that ended in its time. */
const askedBy = (
  { from, target }: TargetVersion,
  until: string | undefined,
  planYear: number,
): { period: CalendarPeriod; target: Parameters }[] => {
  const parsed = parameters.safeParse(target);
  if (!parsed.success) return [];
  return periodsOf(planYear, parsed.data.period)
    .filter(({ lastDay }) => lastDay >= from && (until === undefined || lastDay < until))
    .map((period) => ({ period, target: parsed.data }));
};

/**
 * The periods of the year, each asked for by the target that held when it ended: a target set in June
 * makes nothing of May late, and what May was asked for stays as it was.
 */
const askedPeriods = (
  target: CommitmentTarget | null,
  { planYear, earlier = [], since = '' }: Pick<ProgressInput, 'planYear' | 'earlier' | 'since'>,
) => {
  const versions = [...earlier, { from: since, target }];
  return versions.flatMap((version, at) => askedBy(version, versions[at + 1]?.from, planYear));
};

const stateOf = (periods: readonly PeriodProgress[]): ProgressState => {
  const has = (state: PeriodState) => periods.some((period) => period.state === state);
  if (has('overdue')) return 'overdue';
  if (has('due')) return 'due';
  if (!has('not_yet')) return 'done';
  return periods.some(({ n }) => n > 0) ? 'doing' : 'todo';
};

const labelsOf = (periods: readonly PeriodProgress[], state: PeriodState): string =>
  periods
    .filter((period) => period.state === state)
    .map(({ label }) => label)
    .join('、');

/**
 * P2, a count per calendar period: each quarter, month or year is its own bucket, and a surplus in
 * one never fills another. `n` of `m` are periods met of periods in the plan year.
 */
export const perPeriod = defineRule({
  schema: parameters,

  evaluate: (_, input): Progress => {
    const { commitment, records, today } = input;
    const asked = askedPeriods(commitment.target, input);
    const { counted, beside } = sortOut(
      records,
      (record) =>
        isEvidenceFor(commitment, record) && asked.some(({ period }) => period.holds(record)),
    );
    const periods = asked.map(({ period, target }) =>
      progressOfPeriod(period, target, counted, today),
    );
    const next = periods.find(({ state }) => state !== 'met') ?? periods[periods.length - 1];
    return {
      state: stateOf(periods),
      n: periods.filter(({ state }) => state === 'met').length,
      m: periods.length,
      dueOn: next?.lastDay ?? null,
      latest: counted[0]?.at ?? null,
      recordIds: idsOf(counted),
      besideIds: idsOf(beside),
      periods,
    };
  },

  explain: (target, { commitment, since }, { n, m, periods, besideIds, dueOn }) => {
    const overdue = labelsOf(periods, 'overdue');
    const due = labelsOf(periods, 'due');
    const surplus = n < periods.length && periods.some((p) => p.recordIds.length > p.m);
    // A year in which the period was changed has periods of both lengths.
    const isMixed = new Set(periods.map(({ key }) => key.replace(/\d+$/, ''))).size > 1;
    const length = isMixed ? '时段' : PERIOD_TEXT[target.period];
    const dueDay = periods.find(({ state }) => state === 'due')?.lastDay ?? dueOn;
    return [
      targetText(target, commitment) + (since ? `（${dayText(since)}起）` : ''),
      `${m}个${length}中${n}个已完成`,
      overdue && `${overdue}已过，还没有做到`,
      due && dueDay && `${due}还没有做到，${dayText(dueDay)}到期`,
      surplus && `多出的不抵其他${length}`,
    ]
      .filter(Boolean)
      .join('，')
      .concat(besideText(besideIds.length));
  },
});
