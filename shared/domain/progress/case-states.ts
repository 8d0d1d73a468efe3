import * as z from 'zod/mini';
import { dayTextOf, type Instant } from '../time';
import { type CalendarPeriod, planYearOf } from './calendar';
import { evidenceOf } from './evidence-only';
import { idsOf, isEvidenceFor, sortOut } from './records';
import { defineRule } from './rule';
import type { Progress, ProgressRecord, ProgressState } from './schema';
import { deadlineOf, LEAD_DAYS } from './standing';

type Case = ProgressRecord & { steps: NonNullable<ProgressRecord['steps']> };

const isCase = (record: ProgressRecord): record is Case => record.steps !== undefined;

/** A case belongs to every year it was open in: one taken over from the year before is still to be solved. */
const isOfYear = ({ at, steps }: Case, { start, end }: CalendarPeriod): boolean =>
  at < end && (steps.solvedAt === null || steps.solvedAt >= start);

const isOpen = ({ steps }: Case): boolean => steps.solvedAt === null;

/** The state of cases together. Only a day that a case itself names makes anything late. */
const stateOf = (open: readonly Case[], today: Instant): ProgressState => {
  const deadlines = open.map(({ steps: { dueOn } }) =>
    dueOn === null ? 'far' : deadlineOf(dueOn, LEAD_DAYS.month, today),
  );
  if (deadlines.includes('past')) return 'overdue';
  if (deadlines.includes('near')) return 'due';
  return open.length > 0 ? 'doing' : 'done';
};

/**
 * P5, cases by their state: accepted, answered, solved, and those open with their age. `n` of `m` are
 * solved of accepted. 及时 names no days, so a case is late only by a day of its own.
 */
export const caseStates = defineRule({
  schema: z.null(),

  evaluate: (_, { commitment, records, planYear, today }): Progress => {
    const year = planYearOf(planYear);
    const { counted, beside } = sortOut(
      records,
      (record) => isEvidenceFor(commitment, record) && isCase(record) && isOfYear(record, year),
    );
    const cases = counted.filter(isCase);
    if (cases.length === 0) return evidenceOf({ records });
    const open = cases.filter(isOpen).reverse();
    const dues = open.flatMap(({ steps: { dueOn } }) => dueOn ?? []).sort();
    const solved = cases.length - open.length;
    return {
      state: stateOf(open, today),
      n: solved,
      m: cases.length,
      dueOn: dues[0] ?? null,
      latest: cases[0]?.at ?? null,
      recordIds: idsOf(cases),
      besideIds: idsOf(beside),
      periods: [],
      cases: {
        accepted: cases.length,
        answered: cases.filter(({ steps }) => steps.answeredAt !== null || steps.solvedAt !== null)
          .length,
        solved,
        openIds: idsOf(open),
      },
    };
  },

  explain: (_, { records }, { cases, n, latest }) => {
    if (!cases) {
      return latest === null ? '还没有受理的事项' : `${n}条关联记录，没有受理的事项`;
    }
    const oldest = records.find(({ id }) => id === cases.openIds[0]);
    const open = oldest
      ? `未办结${cases.openIds.length}件，最早的${dayTextOf(oldest.at)}受理`
      : '都已办结';
    return `受理${cases.accepted}件，答复${cases.answered}件，办结${cases.solved}件，${open}`;
  },
});
