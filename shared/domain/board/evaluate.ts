import type { Commitment, PlanText } from '../plan/schema';
import { assess } from '../progress/registry';
import type { Assessment } from '../progress/rule';
import type { ProgressRecord, TargetDecision } from '../progress/schema';
import { type EffectiveTarget, effectiveTarget } from '../progress/target';
import type { Instant } from '../time';
import { elementsAsked, helpersOf } from './asked-elements';
import { combine, type Figure } from './figure';
import { indexOfKind, indexRecords } from './record-index';
import type { BoardColumn, BoardUnit } from './schema';
import { boardDay, columnFinder, columnsOf, homeFinder, isValidOn, namedUnits } from './units';

/** What a board is derived from. All of it belongs to one office and one plan. */
export interface BoardInput {
  readonly plan: Pick<PlanText, 'sections'> & { readonly year: number };
  readonly commitments: readonly Commitment[];
  readonly units: readonly BoardUnit[];
  /** Only records that count, see `ProgressRecord`. */
  readonly records: readonly ProgressRecord[];
  /** The committee's decisions on targets that are in force. */
  readonly decisions?: readonly TargetDecision[];
  readonly today: Instant;
}

/** One unit on one commitment. */
export interface UnitEvaluation extends Assessment {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKind: BoardUnit['kind'] | null;
  readonly column: string | null;
  readonly named: boolean;
}

/** One commitment over its units: those it names first, then others with linked records. */
export interface CommitmentEvaluation {
  readonly commitment: Commitment;
  readonly effective: EffectiveTarget;
  readonly units: readonly UnitEvaluation[];
  readonly figure: Figure;
}

export interface PlanEvaluation {
  readonly columns: readonly BoardColumn[];
  /** In the plan's order. */
  readonly ofItem: (number: number) => readonly CommitmentEvaluation[];
}

/** A step that came later is not known on the day yet. */
const upTo = (instant: Instant | null, today: Instant): Instant | null =>
  instant !== null && instant <= today ? instant : null;

/** A record as it stood on the day: what followed later had not happened. */
const asItStood = (record: ProgressRecord, today: Instant): ProgressRecord => {
  const { steps, followedAt, attested } = record;
  if (!steps && followedAt === undefined && !attested) return record;
  return {
    ...record,
    ...(steps && {
      steps: {
        ...steps,
        answeredAt: upTo(steps.answeredAt, today),
        solvedAt: upTo(steps.solvedAt, today),
      },
    }),
    ...(followedAt !== undefined && { followedAt: upTo(followedAt, today) }),
    ...(attested?.checked && {
      attested: { ...attested, checked: attested.checked.at <= today ? attested.checked : null },
    }),
  };
};

/** The records as they stood on the day, under the units they stand and count for. */
const recordsOf = ({ records, units, today }: BoardInput): readonly ProgressRecord[] => {
  const homeOf = homeFinder(units);
  return records.map((record) => {
    const unitId = homeOf(record.unitId);
    const stood = asItStood(record, today);
    return unitId === record.unitId ? stood : { ...stood, unitId };
  });
};

/** Evaluates every commitment given. */
export const evaluatePlan = (input: BoardInput): PlanEvaluation => {
  const { plan, today, decisions = [] } = input;
  const day = boardDay(today, plan.year);
  const units = input.units.filter((unit) => isValidOn(unit, day));
  const columns = columnsOf(units);
  const columnOf = columnFinder(units, columns);
  const records = recordsOf(input);
  const index = indexRecords(records);
  const unitById = new Map(input.units.map((unit) => [unit.id, unit]));

  const evaluate = (commitment: Commitment): CommitmentEvaluation => {
    const effective = effectiveTarget(commitment, decisions, day);
    const own =
      commitment.counts === 'any' ? indexOfKind(commitment, records) : index.get(commitment.id);
    const asked = namedUnits(commitment.units, units);
    const named = new Set(asked.map(({ id }) => id));
    const others = [...(own?.keys() ?? [])].filter((id) => !named.has(id)).sort();
    const of = (unitId: string): UnitEvaluation => {
      const unit = unitById.get(unitId);
      const isNamed = named.has(unitId);
      const unitName = unit?.name ?? unitId;
      // Nobody asked the unit for anything: what it did is evidence, and it owes nothing.
      const asks =
        isNamed && unit
          ? {
              ...commitment,
              target: effective.target,
              checklist: elementsAsked(commitment, unit, asked),
            }
          : { ...commitment, target: null, checklist: [] };
      const held = own?.get(unitId) ?? [];
      const helping =
        asks.checklist.length > 0 && unit
          ? helpersOf(unit, asked).flatMap(({ id }) => own?.get(id) ?? [])
          : [];
      return {
        unitId,
        unitName,
        unitKind: unit?.kind ?? null,
        column: columnOf(unitId),
        named: isNamed,
        ...assess({
          commitment: asks,
          unit: { id: unitId, name: unitName },
          records: helping.length > 0 ? [...held, ...helping] : held,
          ...(isNamed ? { since: effective.since, earlier: effective.earlier ?? [] } : {}),
          today,
          planYear: plan.year,
        }),
      };
    };
    const evaluated = [...named, ...others].map(of);
    return {
      commitment,
      effective,
      units: evaluated,
      figure: combine(evaluated.map(({ progress }) => progress)),
    };
  };

  const byItem = new Map<number, CommitmentEvaluation[]>();
  for (const commitment of input.commitments) {
    const of = byItem.get(commitment.item) ?? [];
    byItem.set(commitment.item, of);
    of.push(evaluate(commitment));
  }
  return { columns, ofItem: (number) => byItem.get(number) ?? [] };
};
