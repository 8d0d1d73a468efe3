import type { OutputOf } from '@shared/contract';
import type { RoundView } from '@shared/contract/inspections';
import type { InspectionState } from '@shared/domain/inspections/schema';
import { dayTextOf, instantOf, longDayOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';

type Row = OutputOf<'inspections.list'>['rounds'][number];
type Counts = Row['counts'];

export const roundStateKinds: Readonly<Record<InspectionState, StateKind>> = {
  draft: 'todo',
  running: 'doing',
  ended: 'done',
  withdrawn: 'na',
};

const shortDay = (day: string): string => dayTextOf(instantOf(day) ?? 0);

/** `11月14日至11月25日`. */
export const spanText = ({ from, to }: Pick<Row, 'from' | 'to'>): string =>
  from === to ? shortDay(from) : `${shortDay(from)}至${shortDay(to)}`;

export const inspectedCount = ({ units }: Pick<Row, 'units'>): number =>
  units.filter(({ inspectedOn }) => inspectedOn !== null).length;

/** `问题3个，销号1个，逾期1个`; that there are none. */
export const findingsText = ({ found, closed, overdue }: Counts): string => {
  if (found === 0) return '没有发现问题';
  const late = overdue > 0 ? `，逾期${overdue}个` : '';
  return `问题${found}个，已销号${closed}个${late}`;
};

/** What the bulletin says of the round, in numbers: nothing that is not in the records. */
export const bulletinText = (round: RoundView): string => {
  const { team, units, counts, dueOn } = round;
  const done = inspectedCount(round);
  const { found, rectified, closed, overdue } = counts;
  const open = found - closed;
  return [
    `${team}于${longDayOf(round.from)}至${longDayOf(round.to)}开展${round.title}，`,
    `应检查${units.length}个单位，已检查${done}个。`,
    found === 0
      ? '没有发现问题。'
      : `发现问题${found}个，已销号${closed}个，已整改待复核${rectified}个，未销号${open}个，其中逾期${overdue}个。`,
    found === 0 ? '' : `整改时限${longDayOf(dueOn)}。`,
  ].join('');
};
