import type { OutputOf } from '@shared/contract';
import { evidenceNameOf } from '@shared/domain/entries/evidence-name';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import type { UnitKind } from '@shared/domain/people/schema';
import { isEvidenceFor } from '@shared/domain/progress/records';

type Commitment = OutputOf<'plan.commitments'>['commitments'][number];

interface Written {
  kind: EntryKind;
  details: Record<string, string>;
  unit: { unitId: string; kind: UnitKind };
}

const asksUnit = ({ units }: Commitment, { unitId, kind }: Written['unit']): boolean =>
  units.includes(unitId) || (kind === 'branch' && units.includes('branch:*'));

/** Commitments of the plan that ask this unit for such evidence, in the plan's order. */
export const servable = (
  commitments: readonly Commitment[],
  { kind, details, unit }: Written,
): Commitment[] => {
  const evidence = { family: 'entry', kind: evidenceNameOf({ kind, details }) } as const;
  const { usuallyServes, evidenceBy } = entryKinds[kind];
  // Where the evidence depends on a choice, only what asks for this one.
  // Kinds name commitments of the first plan: those of later ones are known by where they came from.
  const isUsual = ({ id, carriedFrom }: Commitment) =>
    !evidenceBy && usuallyServes.includes(carriedFrom?.[0]?.id ?? id);
  return commitments.filter(
    (one) => isUsual(one) || (asksUnit(one, unit) && isEvidenceFor(one, evidence)),
  );
};

/** Elements of the checklists of what was chosen; none where the kind fills none. */
export const elementsOf = (
  kind: EntryKind,
  commitments: readonly Commitment[],
  chosen: readonly string[],
): string[] =>
  entryKinds[kind].elementsOfPlan
    ? [
        ...new Set(
          commitments.filter(({ id }) => chosen.includes(id)).flatMap(({ checklist }) => checklist),
        ),
      ]
    : [];
