import { useState } from 'react';
import { YearStanding, YearSwitch } from '@/features/plan-year';
import { usePaperUnits, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Button, DeskHead, Empty, Legend, type LegendItem, Sheet } from '@/ui';
import { filtered } from './board-filter';
import { asOfText, boardTitle } from './board-words';
import { ColumnPager } from './ColumnPager';
import { DeskMatrix } from './DeskMatrix';
import { DueList } from './DueList';
import { type BoardProps, FilterButton, FilterLine } from './FilterLine';
import { MatterList } from './MatterList';
import { mattersOf, pressingCount } from './matters';
import { openSummary } from './open-summary';
import { ProgressSheet } from './ProgressSheet';
import { QuarterChoice } from './QuarterChoice';
import type { Selection } from './selection';
import { ViewLinks } from './ViewLinks';

const LEGEND: readonly LegendItem[] = [
  { state: 'done' },
  { state: 'doing' },
  { state: 'due' },
  { state: 'overdue' },
  { state: 'todo' },
  { state: 'record', sample: '3', word: '记录数，未设目标（仅记录）' },
  { state: 'na', sample: '–' },
];

/** The board of a wide screen: every item and every unit without scrolling. */
export function DeskBoard({ onYear, ...looked }: BoardProps) {
  const { board, filter, onFilter } = looked;
  const shown = filtered(board, filter);
  const { isCommittee } = useSession();
  const summarised = usePaperUnits()('progress_summary');
  const [selection, setSelection] = useState<Selection>();
  const [listing, setListing] = useState(false);
  const matters = mattersOf(board.matters);
  const close = () => setListing(false);
  return (
    <>
      <DeskHead
        title={boardTitle(board)}
        note={asOfText(board)}
        acts={
          <>
            <FilterButton {...looked} />
            {isCommittee && (
              <Button
                kind="secondary"
                small
                icon="doc"
                onTap={() => openPage('commitments', { year: board.year })}
              >
                举措清单
              </Button>
            )}
            {summarised && (
              <Button
                kind="secondary"
                small
                icon="print"
                onTap={() => openSummary(summarised, looked)}
              >
                落实情况汇总表
              </Button>
            )}
            {matters.length > 0 && (
              <Button kind="secondary" small icon="bell" onTap={() => setListing(true)}>
                {pressingCount(board)}件事要处理
              </Button>
            )}
          </>
        }
      />
      <YearStanding year={board.year} />
      <Box className="row row--between">
        <Box className="row">
          <Box className="board-years">
            <YearSwitch year={board.year} onYear={onYear} />
          </Box>
          <Box className="board-quarters">
            <QuarterChoice {...looked} />
          </Box>
        </Box>
        <ViewLinks year={board.year} />
      </Box>
      <FilterLine {...looked} />
      <ColumnPager board={board} onTurn={(from) => onFilter({ ...filter, from, unit: '' })} />
      {shown.sections.length > 0 ? (
        <DeskMatrix board={shown} onSelect={setSelection} />
      ) : (
        <Empty icon="board" title="没有这样的条目" note="换一个条件，或看全部" />
      )}
      <Box className="row row--between">
        <Legend items={LEGEND} />
        <Box className="t-note">点任一格，看它背后的记录</Box>
      </Box>
      <Sheet open={listing} title="要处理" note="先列逾期，再列即将到期" onClose={close}>
        <MatterList board={board} matters={matters} onLeave={close} />
        <DueList board={board} onLeave={close} />
      </Sheet>
      {selection && (
        <ProgressSheet
          year={board.year}
          on={filter.on || undefined}
          selection={selection}
          onClose={() => setSelection(undefined)}
        />
      )}
    </>
  );
}
