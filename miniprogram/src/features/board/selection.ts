import type { OutputOf } from '@shared/contract';
import type { RecordCard } from '@shared/contract/board';
import type { CommitmentProgress, UnitProgress } from '@shared/domain/board/schema';

export type Item = OutputOf<'board.item'>;

/** What was tapped: an item, and in it a column, a unit or a commitment, or all of them. */
export interface Selection {
  number: number;
  /** Head of the sheet: 第4条 四支部. */
  title: string;
  column?: string;
  unitId?: string;
  commitmentId?: string;
}

/** One commitment with those units and records that were asked for. */
export interface SelectedProgress {
  commitment: CommitmentProgress;
  units: UnitProgress[];
  records: RecordCard[];
}

const recordIdsOf = (units: readonly UnitProgress[]): Set<string> =>
  new Set(units.flatMap(({ recordIds, besideIds }) => [...recordIds, ...besideIds]));

/** What has a target comes first, then what has records, each in the plan's order. */
const rankOf = ({ units, records }: SelectedProgress): number => {
  if (units.some(({ m }) => m !== null)) return 0;
  return records.length > 0 ? 1 : 2;
};

/** The commitments behind a figure of the board, with the units it speaks of and their records. */
export const selectProgress = (
  item: Item,
  { column, unitId, commitmentId }: Pick<Selection, 'column' | 'unitId' | 'commitmentId'>,
): SelectedProgress[] =>
  item.commitments
    .filter(({ id }) => commitmentId === undefined || id === commitmentId)
    .map((commitment) => {
      const units = commitment.units.filter(
        (unit) =>
          (column === undefined || unit.column === column) &&
          (unitId === undefined || unit.unitId === unitId),
      );
      const ids = recordIdsOf(units);
      const order = new Map(commitment.recordIds.map((id, place) => [id, place]));
      const records = item.records
        .filter(({ id }) => ids.has(id))
        .sort((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
      return { commitment, units, records };
    })
    .filter(({ units }) => units.length > 0)
    .map((selected, place) => ({ selected, place }))
    .sort((a, b) => rankOf(a.selected) - rankOf(b.selected) || a.place - b.place)
    .map(({ selected }) => selected);

/** Distinct records behind what was selected, newest first. */
export const recordsOf = (selected: readonly SelectedProgress[]): RecordCard[] => {
  const found = new Map(selected.flatMap(({ records }) => records.map((each) => [each.id, each])));
  return [...found.values()].sort((left, right) => right.at - left.at);
};
