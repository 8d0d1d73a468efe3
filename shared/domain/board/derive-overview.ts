import { caseKinds } from '../cases/kinds';
import { isPast } from '../progress/calendar';
import type { ProgressRecord } from '../progress/schema';
import { BULLETIN_EVIDENCE } from '../study/bulletin';
import { addDays, calendarOf, type Instant, localDateOf } from '../time';
import { type BoardInput, type CommitmentEvaluation, evaluatePlan } from './evaluate';
import { columnFigures, itemFigureOf } from './item-figure';
import { owedBy } from './matters';
import type { BoardColumn } from './schema';
import { stateCounts } from './state-counts';
import type { BoardOverview, MatterFigures } from './views-schema';

const SOON_DAYS = 30;

/** Each branch in the plan's order, with how what is asked of it stands. */
const branchesOf = (
  evaluations: readonly CommitmentEvaluation[],
  columns: readonly BoardColumn[],
): BoardOverview['branches'] => {
  const figureIn = columnFigures(evaluations);
  return columns
    .filter(({ kind }) => kind === 'branch')
    .map(({ id, name }) => {
      const { progresses, recordCount } = figureIn(id);
      return {
        column: id,
        name,
        states: stateCounts(progresses.map(({ state }) => state)),
        records: recordCount,
      };
    });
};

/** A finding is told twice where an inspector answers for it as well: each matter counts once. */
const matterFigures = (
  records: readonly ProgressRecord[],
  kind: string,
  today: Instant,
): MatterFigures => {
  const own = new Map(
    records.flatMap((one) => (one.kind === kind && one.steps ? [[one.id, one.steps]] : [])),
  );
  const steps = [...own.values()];
  return {
    accepted: steps.length,
    answered: steps.filter(({ answeredAt }) => answeredAt !== null).length,
    solved: steps.filter(({ solvedAt }) => solvedAt !== null).length,
    overdue: steps.filter(
      ({ solvedAt, dueOn }) => solvedAt === null && dueOn !== null && isPast(dueOn, today),
    ).length,
  };
};

const studyOf = ({ records, plan, today }: BoardInput): BoardOverview['study'] => {
  const now = calendarOf(today);
  const quarter = now.year > plan.year ? 4 : now.year < plan.year ? 1 : now.quarter;
  const distinct = (found: readonly ProgressRecord[]) => new Set(found.map(({ id }) => id)).size;
  const bulletinsOf = (asked: number) =>
    distinct(
      records.filter(
        ({ kind, period }) =>
          kind === BULLETIN_EVIDENCE && period?.year === plan.year && period.quarter === asked,
      ),
    );
  return {
    quarter,
    sessions: distinct(
      records.filter(
        ({ kind, at }) =>
          kind === 'study_session' &&
          calendarOf(at).year === plan.year &&
          calendarOf(at).quarter === quarter,
      ),
    ),
    bulletins: bulletinsOf(quarter),
    bulletinsBefore: bulletinsOf(quarter - 1),
  };
};

/**
 * The office's year on one page: how the items stand, what is overdue or owed soon, one line for each
 * branch in the plan's order, and the numbers leaders ask for.
 */
export const deriveOverview = (input: BoardInput): BoardOverview => {
  const { plan, records, today } = input;
  const { columns, ofItem } = evaluatePlan(input);
  const items = plan.sections.flatMap((section) => section.items.map(({ number }) => number));
  const evaluations = items.flatMap((number) => [...ofItem(number)]);
  const owed = owedBy(evaluations);
  const until = addDays(localDateOf(today), SOON_DAYS);
  return {
    year: plan.year,
    asOf: today,
    summary: stateCounts(items.map((number) => itemFigureOf(ofItem(number)).state)),
    overdue: owed.filter(({ state }) => state === 'overdue'),
    soon: owed.filter(
      ({ state, dueOn }) => state !== 'overdue' && dueOn !== null && dueOn <= until,
    ),
    branches: branchesOf(evaluations, columns),
    study: studyOf(input),
    findings: matterFigures(records, caseKinds.finding.evidence, today),
    hotline: matterFigures(records, caseKinds.hotline.evidence, today),
  };
};
