import { yearStateText } from '@shared/domain/plan/year-words';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { Box, Segmented, SelectField, TextLink, Words } from '@/ui';
import { YearSheet } from './YearSheet';
import { choicesOf, reopenedText, type YearRow } from './year-rows';
import './year-bar.scss';

export interface YearBarProps {
  /** The year that is shown. */
  year: number;
  onYear: (year: number) => void;
  /** Also while the year runs, the day for late entries can be set here. */
  settings?: boolean;
}

/** More years than this stand in a list of their own. */
const SIDE_BY_SIDE = 4;

function Switch({ years, year, onYear }: YearBarProps & { years: readonly YearRow[] }) {
  const items = choicesOf(years);
  if (items.length < 2) return null;
  const shared = { items, value: String(year), onChange: (key: string) => onYear(Number(key)) };
  return items.length > SIDE_BY_SIDE ? (
    <SelectField label="年度" {...shared} />
  ) : (
    <Segmented label="年度" {...shared} />
  );
}

/** The years with a plan, and how the one that is shown stands: late entries, frozen, opened again. */
export function YearBar({ year, onYear, settings }: YearBarProps) {
  const [open, setOpen] = useState(false);
  const { data } = useOperation('years.list', {});
  const row = data?.years.find((one) => one.year === year);
  if (!data || !row) return null;
  const because = reopenedText(row);
  const quiet = row.state.name === 'open';
  const decides = data.mayDecide && (settings || !quiet);
  if (quiet && !decides && choicesOf(data.years).length < 2) return null;
  const words = [quiet ? '' : yearStateText(year, row.state), because].filter(Boolean);
  return (
    <Box className="year-bar">
      <Switch years={data.years} year={year} onYear={onYear} />
      {(words.length > 0 || decides) && (
        <Box className="row row--between grow">
          <Words className="t-sub grow">{words.join('，')}</Words>
          {decides && <TextLink onTap={() => setOpen(true)}>年度截止</TextLink>}
        </Box>
      )}
      {open && <YearSheet row={row} onClose={() => setOpen(false)} />}
    </Box>
  );
}
