import type { BoardUnit } from '../board/schema';
import { namedUnits } from '../board/units';
import { evidenceWords } from '../plan/evidence-words';
import { committeeWords, quantityWords } from '../plan/quantity';
import type { Commitment, CommitmentTarget } from '../plan/schema';
import type { ListLine } from './schema';
import { levelOf } from './words';

/** A commitment with the target that holds and the rules of the regulations beside it. */
export interface OfferedCommitment extends Commitment {
  readonly source: 'plan' | 'committee' | 'none';
  readonly holds: CommitmentTarget | null;
  readonly references: readonly { label: string; frequency: string }[];
}

/** A commitment is on the list of every unit it names, and on the list of its level. */
const concerns = (commitment: OfferedCommitment, unit: BoardUnit, named: readonly BoardUnit[]) =>
  named.some(({ id }) => id === unit.id) ||
  (unit.kind !== 'branch' && levelOf[unit.kind] === commitment.level);

/** Whoever carries it out: the unit itself where it is named, else whom the clause names. */
const responsibleUnit = (unit: BoardUnit, named: readonly BoardUnit[]): BoardUnit =>
  named.find(({ id }) => id === unit.id) ?? named.find(({ kind }) => kind !== 'branch') ?? unit;

const heldBy = ({ source, holds }: OfferedCommitment) => ({ source, target: holds });

const frequencyOf = (commitment: OfferedCommitment): string => {
  const { references } = commitment;
  const decided = committeeWords(commitment, heldBy(commitment));
  return [
    ...(decided ? [decided] : []),
    ...references.map(({ label, frequency }) => `${label}${frequency}`),
  ].join('；');
};

const lineOf = (
  commitment: OfferedCommitment,
  { unit, named, year }: { unit: BoardUnit; named: readonly BoardUnit[]; year: number },
): ListLine => {
  const { id, item, title, level, evidence, holds } = commitment;
  const responsible = responsibleUnit(unit, named);
  return {
    commitmentId: id,
    item,
    title,
    level,
    quantity: quantityWords(commitment, heldBy(commitment)),
    frequency: frequencyOf(commitment),
    evidence: evidence.map((name) => evidenceWords[name] ?? name).join('、'),
    unitId: responsible.id,
    unitName: responsible.name,
    leader: null,
    owner: null,
    dueOn: holds?.dueOn ?? `${year}-12-31`,
    note: '',
  };
};

/**
 * The lines a unit's list may hold, in the order of the plan: what is asked of it today.
 * @param unit of one of the three levels
 */
export const offeredLines = (
  commitments: readonly OfferedCommitment[],
  unit: BoardUnit,
  units: readonly BoardUnit[],
  year: number,
): ListLine[] =>
  commitments.flatMap((commitment) => {
    const named = namedUnits(commitment.units, units);
    return concerns(commitment, unit, named) ? [lineOf(commitment, { unit, named, year })] : [];
  });

/**
 * Lines for a new version: what was approved before keeps whom and when it names, in the words of
 * today; what is no longer asked is left out, what is new waits to be taken in.
 */
export const redrafted = (before: readonly ListLine[], offered: readonly ListLine[]): ListLine[] =>
  offered.flatMap((line) => {
    const known = before.find(({ commitmentId }) => commitmentId === line.commitmentId);
    if (!known) return [];
    const { unitId, unitName, leader, owner, dueOn, note } = known;
    return [{ ...line, unitId, unitName, leader, owner, dueOn, note }];
  });

/** Puts lines into their place in the order of the plan. */
export const takenIn = (
  lines: readonly ListLine[],
  ids: readonly string[],
  offered: readonly ListLine[],
): ListLine[] =>
  offered.flatMap((line) => {
    const known = lines.find(({ commitmentId }) => commitmentId === line.commitmentId);
    return known ? [known] : ids.includes(line.commitmentId) ? [line] : [];
  });
