import type { OutputOf } from '@shared/contract';
import type { Owed } from '@shared/domain/board/views-schema';
import { dayText } from '@shared/domain/progress/calendar';
import { asOfText, dueTitle, groupCounts } from '@/features/board';
import { PaperSheet } from '@/features/reports';
import { Box, PrintTable } from '@/ui';
import { branchText, numbersOf, worstIn } from './overview-words';

type Overview = OutputOf<'board.overview'>;

/** So many lines of a part go on one page; the rest is on the board. */
const LINES = 9;
const BRANCHES = 16;

const lineOf = (one: Owed) => ({
  key: `${one.commitmentId} ${one.unitId} ${one.period?.key}`,
  cells: [
    `第${one.item}条 ${dueTitle(one)}`,
    one.state === 'overdue' ? '逾期' : '到期',
    one.dueOn ? dayText(one.dueOn) : '',
    `${one.n}/${one.m}`,
  ],
});

function OwedTable({ overview }: { overview: Overview }) {
  const all = [...overview.overdue, ...overview.soon];
  const rest = all.length - LINES;
  if (all.length === 0) return <Box>没有逾期的事，30天内也没有到期的事。</Box>;
  return (
    <>
      <PrintTable
        className="sheet__table"
        caption="逾期和30天内到期"
        heads={['逾期和30天内到期', '状态', '日期', '进度']}
        rows={all.slice(0, LINES).map(lineOf)}
      />
      {rest > 0 && <Box className="paper__note">{`还有${rest}件，见工作要点看板`}</Box>}
    </>
  );
}

function BranchTable({ overview }: { overview: Overview }) {
  const { branches } = overview;
  const pressing = branches.filter(({ states }) => ['overdue', 'due'].includes(worstIn(states)));
  return (
    <>
      <PrintTable
        className="sheet__table"
        caption="各支部"
        heads={['支部', '举措状态']}
        rows={branches
          .slice(0, BRANCHES)
          .map((branch) => ({ key: branch.column, cells: [branch.name, branchText(branch)] }))}
      />
      {branches.length > BRANCHES && (
        <Box className="paper__note">
          {`共${branches.length}个支部，其中${pressing.length}个有要处理的事，其余见工作要点看板`}
        </Box>
      )}
    </>
  );
}

/** The leaders' page on one sheet of A4: no names, no order by result. */
export function OverviewSheet({ overview }: { overview: Overview }) {
  const { year, summary } = overview;
  const counts = groupCounts(summary);
  return (
    <PaperSheet className="paper--form">
      <Box className="paper__title">{`${year}年党建工作一页纸`}</Box>
      <Box className="paper__note">{`${asOfText(overview)}。数字都由记录得出，支部按名册顺序排列`}</Box>
      <PrintTable
        className="sheet__table"
        caption="各条目的状态"
        heads={['要点条目', ...counts.map(({ word }) => word)]}
        rows={[{ key: 'items', cells: ['条数', ...counts.map(({ value }) => value)] }]}
      />
      <OwedTable overview={overview} />
      <BranchTable overview={overview} />
      <PrintTable
        className="sheet__table"
        caption="主要数字"
        heads={['主要数字', '情况']}
        rows={numbersOf(overview).map(({ title, text }) => ({ key: title, cells: [title, text] }))}
      />
    </PaperSheet>
  );
}
