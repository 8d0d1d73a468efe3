import { useOperation } from '@/features/remote';
import { Segmented, SelectField } from '@/ui';
import { choicesOf } from './year-rows';

export interface YearSwitchProps {
  /** The year that is shown. */
  year: number;
  onYear: (year: number) => void;
}

/** More years than this stand in a list of their own. */
const SIDE_BY_SIDE = 4;

/** The years with a plan; nothing where there is only one. */
export function YearSwitch({ year, onYear }: YearSwitchProps) {
  const { data } = useOperation('years.list', {});
  const items = choicesOf(data?.years ?? []);
  if (items.length < 2) return null;
  const shared = { items, value: String(year), onChange: (key: string) => onYear(Number(key)) };
  return items.length > SIDE_BY_SIDE ? (
    <SelectField label="年度" {...shared} />
  ) : (
    <Segmented label="年度" {...shared} />
  );
}
