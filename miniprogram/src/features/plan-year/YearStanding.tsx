import { yearStateText } from '@shared/domain/plan/year-words';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { Box, TextLink, Words } from '@/ui';
import { YearSheet } from './YearSheet';
import { reopenedText } from './year-rows';

export interface YearStandingProps {
  year: number;
  /** Also while the year runs, the day for late entries can be set here. */
  settings?: boolean;
}

/** How a year stands once it is over: late entries, frozen, opened again and why. */
export function YearStanding({ year, settings }: YearStandingProps) {
  const [open, setOpen] = useState(false);
  const { data } = useOperation('years.list', {});
  const row = data?.years.find((one) => one.year === year);
  if (!data || !row) return null;
  const quiet = row.state.name === 'open';
  const decides = data.mayDecide && (settings || !quiet);
  if (quiet && !decides) return null;
  const words = [quiet ? '' : yearStateText(year, row.state), reopenedText(row)].filter(Boolean);
  return (
    <Box className="row row--between">
      <Words className="t-sub grow">{words.join('，')}</Words>
      {decides && <TextLink onTap={() => setOpen(true)}>年度截止</TextLink>}
      {open && <YearSheet row={row} onClose={() => setOpen(false)} />}
    </Box>
  );
}
