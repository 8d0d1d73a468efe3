import { dayText } from '../progress/calendar';
import { tallyText } from '../progress/wording';
import type { CommitmentEvaluation, UnitEvaluation } from './evaluate';
import { latestOf } from './figure';
import type { BoardRow } from './schema';

const NAMES_SHOWN = 3;

/** `第四支部`, `第一支部、第二支部`, `第一支部等6个单位`. */
const listText = (names: readonly string[]): string =>
  names.length > NAMES_SHOWN ? `${names[0]}等${names.length}个单位` : names.join('、');

const targetedUnits = ({ units }: CommitmentEvaluation): UnitEvaluation[] =>
  units.filter(({ progress }) => progress.m !== null);

/** What the figure of a commitment counts. */
export const countsOf = (evaluation: CommitmentEvaluation): BoardRow['counts'] => {
  const targeted = targetedUnits(evaluation);
  if (targeted.length === 0) return 'records';
  // One case or one follow-up of a branch is no branch.
  const onePerBranch = targeted.every(
    ({ unitKind, progress: { m, cases, missingIds } }) =>
      unitKind === 'branch' && m === 1 && !cases && !missingIds,
  );
  return onePerBranch ? 'branches' : 'target';
};

/** Who or which period is behind: units, or the periods where only one unit is asked. */
const behind = (units: readonly UnitEvaluation[]): string[] => {
  const late = units.filter(({ progress: { state } }) => state === 'due' || state === 'overdue');
  const [only] = units;
  const periods = units.length === 1 && only ? only.progress.periods : [];
  return periods.length > 0
    ? periods.filter(({ state }) => state === 'due' || state === 'overdue').map((p) => p.label)
    : late.map(({ unitName }) => unitName);
};

/**
 * A commitment's standing in a few words, to stand beside its state and figure: who is missing,
 * until when, or how much has been recorded.
 */
export const noteOf = (evaluation: CommitmentEvaluation): string => {
  const targeted = targetedUnits(evaluation);
  const { figure, commitment, units } = evaluation;
  if (targeted.length === 0) {
    return tallyText(figure.n, latestOf(units.map(({ progress }) => progress.latest)));
  }
  const missing = behind(targeted);
  if (missing.length > 0) return `差${listText(missing)}`;
  if (figure.state === 'done') return commitment.title;
  const next = targeted
    .filter(({ progress }) => progress.state !== 'done')
    .map(({ progress }) => progress.dueOn)
    .sort()[0];
  return next ? `${commitment.title}，${dayText(next)}` : commitment.title;
};

/** How a commitment's figure over all its units came about. */
export const explainCommitment = (evaluation: CommitmentEvaluation): string => {
  const targeted = targetedUnits(evaluation);
  const [only] = evaluation.units;
  if (only && evaluation.units.length === 1) return only.explain();
  if (targeted.length === 0) {
    const covered = evaluation.units.filter(({ progress }) => progress.n > 0).length;
    return `未设目标（仅记录），${noteOf(evaluation)}，涉及${covered}个单位`;
  }
  const done = targeted.filter(({ progress }) => progress.state === 'done').length;
  const open = targeted.filter(({ progress }) => progress.state !== 'done');
  const missing = open.length > 0 ? `，差${listText(open.map(({ unitName }) => unitName))}` : '';
  const kind = targeted.every(({ unitKind }) => unitKind === 'branch') ? '支部' : '单位';
  return `${targeted.length}个${kind}中${done}个已完成${missing}`;
};
