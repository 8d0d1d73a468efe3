import { judge } from '@shared/domain/roster/judge';
import type { Judgement } from '@shared/domain/roster/schema';
import type { ImportRecord, ImportRowRecord, KnownMember, UnitRecord } from '../../store';
import type { ToCompare } from './known';

/** Units named as people know them. */
export type UnitNameOf = (unitId: string) => string;

export const unitNameOf = (units: readonly UnitRecord[]): UnitNameOf => {
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return (unitId) => names.get(unitId) ?? unitId;
};

const withUnitNames = ({ changes }: Judgement, nameOf: UnitNameOf): Judgement['changes'] =>
  changes.map((change) =>
    change.field === 'unit'
      ? {
          ...change,
          before: change.before && nameOf(change.before),
          after: change.after && nameOf(change.after),
        }
      : change,
  );

/** A row with its verdict, as it is kept. */
export const judgedRow = (
  { id, officeId, day }: ImportRecord,
  { entry, choices }: ToCompare,
  known: readonly KnownMember[],
  nameOf: UnitNameOf,
): Omit<ImportRowRecord, 'decisions'> => {
  const { entry: after, judgement } = judge(entry, known, day, choices);
  const { verdict, memberId, candidates } = judgement;
  const { values } = after;
  return {
    id: `${id}:${entry.number}`,
    officeId,
    importId: id,
    sequence: entry.number,
    name: values.name ?? '',
    unitId: values.unitId,
    unitName: values.unit ?? '',
    entry,
    choices,
    values,
    verdict,
    holds: judgement.holds,
    memberId,
    changes: withUnitNames(judgement, nameOf),
    candidates,
    touches: [...new Set([...candidates, ...(memberId === null ? [] : [memberId])])],
    chosen: false,
    applied: verdict === 'add' || verdict === 'change' ? 'waiting' : 'none',
  };
};
