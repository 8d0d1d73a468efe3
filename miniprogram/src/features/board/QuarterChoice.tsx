import { Segmented } from '@/ui';
import type { BoardFilter } from './board-filter';
import type { FilterProps } from './FilterLine';

const QUARTERS = [
  { key: '', label: '全年' },
  { key: '1', label: '一季' },
  { key: '2', label: '二季' },
  { key: '3', label: '三季' },
  { key: '4', label: '四季' },
] as const;

const NUMBERS: Readonly<Record<(typeof QUARTERS)[number]['key'], BoardFilter['quarter']>> = {
  '': '',
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** The whole year, or what one quarter asked for and what of that is met. */
export function QuarterChoice({ filter, onFilter }: Pick<FilterProps, 'filter' | 'onFilter'>) {
  const chosen = QUARTERS.find(({ key }) => NUMBERS[key] === filter.quarter);
  return (
    <Segmented
      label="时间段"
      items={QUARTERS}
      value={chosen?.key ?? ''}
      onChange={(key) => onFilter({ ...filter, quarter: NUMBERS[key] })}
    />
  );
}
