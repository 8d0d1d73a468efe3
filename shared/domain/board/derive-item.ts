import { basisOf } from '../progress/basis';
import { newestFirst } from '../progress/records';
import { countsOf, explainCommitment } from './describe';
import { type BoardInput, type CommitmentEvaluation, evaluatePlan } from './evaluate';
import { latestOf, recordIdsOf } from './figure';
import { itemFigureOf } from './item-figure';
import { belongsTo } from './record-index';
import type { CommitmentProgress, ItemProgress, UnitProgress } from './schema';

const unitOf = (unit: CommitmentEvaluation['units'][number]): UnitProgress => ({
  ...unit.progress,
  unitId: unit.unitId,
  unitName: unit.unitName,
  column: unit.column,
  named: unit.named,
  explanation: unit.explain(),
});

const commitmentOf = (
  evaluation: CommitmentEvaluation,
  order: ReadonlyMap<string, number>,
): CommitmentProgress => {
  const { commitment, figure, units } = evaluation;
  const progresses = units.map(({ progress }) => progress);
  const place = (id: string) => order.get(id) ?? order.size;
  return {
    id: commitment.id,
    title: commitment.title,
    quotes: commitment.quotes,
    level: commitment.level,
    levelInferred: commitment.levelInferred,
    rule: commitment.rule,
    basis: basisOf(commitment, evaluation.effective),
    addedBy: commitment.addedBy,
    ...figure,
    counts: countsOf(evaluation),
    explanation: explainCommitment(evaluation),
    latest: latestOf(progresses.map(({ latest }) => latest)),
    recordIds: [...recordIdsOf(progresses)].sort((a, b) => place(a) - place(b)),
    units: units.map(unitOf),
  };
};

/**
 * The page of one item: its words, each commitment with where its quantity comes from, the
 * progress of each unit, and the records behind every figure.
 * @returns `undefined` when the plan has no item of this number
 */
export const deriveItem = (input: BoardInput, number: number): ItemProgress | undefined => {
  const section = input.plan.sections.find(({ items }) =>
    items.some((item) => item.number === number),
  );
  const item = section?.items.find((candidate) => candidate.number === number);
  if (!section || !item) return undefined;
  const commitments = input.commitments.filter((commitment) => commitment.item === number);
  const records = input.records.filter((record) =>
    commitments.some((commitment) => belongsTo(commitment, record)),
  );
  const evaluations = evaluatePlan({ ...input, commitments, records }).ofItem(number);
  const figure = itemFigureOf(evaluations);
  const order = new Map(newestFirst(records).map(({ id }, place) => [id, place]));
  return {
    year: input.plan.year,
    asOf: input.today,
    section: { ordinal: section.ordinal, title: section.title },
    ...item,
    state: figure.state,
    n: figure.n,
    m: figure.m,
    counts: figure.counts,
    commitments: evaluations.map((evaluation) => commitmentOf(evaluation, order)),
  };
};
