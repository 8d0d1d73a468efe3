import type { YearState } from '@shared/domain/plan/year-state';
import { yearStateText } from '@shared/domain/plan/year-words';
import { Box } from '@/ui';

export interface YearNoteProps {
  year: number;
  state: YearState;
}

const WHAT: Readonly<Record<YearState['name'], string>> = {
  open: '',
  late: '，记在这一年度的举措下，注明“次年补录”',
  frozen: '，不再收补录',
  reopened: '，期间可以补录',
};

/** In a form: how the year of its date stands, where that is over. */
export function YearNote({ year, state }: YearNoteProps) {
  if (state.name === 'open') return null;
  return (
    <Box className="t-sub" role="status">
      {yearStateText(year, state)}
      {WHAT[state.name]}
    </Box>
  );
}
