import { type CalendarPeriod, periodsOf } from '../progress/calendar';
import type { PeriodState, Progress, ProgressRecord, ProgressState } from '../progress/schema';
import { boardOf } from './derive-board';
import {
  type BoardInput,
  type CommitmentEvaluation,
  evaluatePlan,
  type UnitEvaluation,
} from './evaluate';
import { combine, combineStates } from './figure';
import type { Board } from './schema';

export type QuarterNumber = 1 | 2 | 3 | 4;

const STATES: Readonly<Record<PeriodState, ProgressState>> = {
  met: 'done',
  due: 'due',
  overdue: 'overdue',
  not_yet: 'todo',
};

const isWithin = ({ key, lastDay }: CalendarPeriod, day: string | null): boolean => {
  const first = `${key.slice(0, 4)}-${String(Number(key.slice(-1)) * 3 - 2).padStart(2, '0')}-01`;
  return day !== null && first <= day && day <= lastDay;
};

/** What was asked for within the quarter; undefined: nothing was. */
const askedIn = (progress: Progress, quarter: CalendarPeriod): Progress | undefined => {
  if (progress.m === null) return undefined;
  if (progress.periods.length === 0) {
    return isWithin(quarter, progress.dueOn) ? progress : undefined;
  }
  const periods = progress.periods.filter(({ lastDay }) => isWithin(quarter, lastDay));
  if (periods.length === 0) return undefined;
  const counted = new Set(periods.flatMap(({ recordIds }) => recordIds));
  return {
    ...progress,
    state: combineStates(periods.map(({ state }) => STATES[state])),
    n: periods.reduce((sum, { n, m }) => sum + Math.min(n, m), 0),
    m: periods.reduce((sum, { m }) => sum + m, 0),
    dueOn: periods.at(-1)?.lastDay ?? null,
    recordIds: progress.recordIds.filter((id) => counted.has(id)),
    besideIds: [],
    periods,
  };
};

/** What was recorded within the quarter, where nothing was asked for; undefined: it has no place here. */
const recordedIn = (
  { progress, named }: UnitEvaluation,
  held: (id: string) => ProgressRecord | undefined,
): Progress | undefined => {
  const ids = [...progress.recordIds, ...progress.besideIds];
  const recordIds = ids.filter((id) => held(id) !== undefined);
  if (recordIds.length === 0 && (progress.m !== null || !named)) return undefined;
  const days = recordIds.flatMap((id) => held(id)?.at ?? []);
  return {
    state: 'record',
    n: recordIds.length,
    m: null,
    dueOn: null,
    latest: days.length > 0 ? Math.max(...days) : null,
    recordIds,
    besideIds: [],
    periods: [],
  };
};

/**
 * The board of one quarter: what fell due in it and what of that is met. Where nothing fell due, the
 * records of the quarter are counted; a target of another quarter asks for nothing in this one.
 */
export const deriveQuarter = (input: BoardInput, number: QuarterNumber): Board => {
  const quarter = periodsOf(input.plan.year, 'quarter')[number - 1];
  const evaluated = evaluatePlan(input);
  if (!quarter) return boardOf(input, evaluated);
  const records = new Map(input.records.filter(quarter.holds).map((record) => [record.id, record]));
  const narrowed = (evaluation: CommitmentEvaluation): CommitmentEvaluation => {
    const units = evaluation.units.flatMap((unit) => {
      const progress = askedIn(unit.progress, quarter) ?? recordedIn(unit, (id) => records.get(id));
      return progress ? [{ ...unit, progress }] : [];
    });
    return { ...evaluation, units, figure: combine(units.map(({ progress }) => progress)) };
  };
  return boardOf(input, {
    columns: evaluated.columns,
    ofItem: (item) => evaluated.ofItem(item).map(narrowed),
  });
};
