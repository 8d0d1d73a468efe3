import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, PaperLinks, QueryState } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { Box, Card, Cell, CellList, DataTable, Empty, PageHead, useWide } from '@/ui';
import { type LifeRow, lifeText } from './life-words';
import { YearStepper } from './YearStepper';

const HEADS = ['姓名', '职务', '所在支部', '应参加', '参加', '请假', '缺席', '民主和组织生活会'];

function Rows({ rows }: { rows: readonly LifeRow[] }) {
  const wide = useWide();
  if (rows.length === 0) {
    return (
      <Empty
        icon="people"
        title="没有可以查看的领导干部"
        note="名册里标为领导干部的人，由所在支部书记和机关党委查看"
      />
    );
  }
  if (wide) {
    return (
      <DataTable
        caption="双重组织生活"
        heads={HEADS}
        rows={rows.map((row) => ({
          key: row.memberId,
          cells: [
            row.name,
            row.post ?? '',
            row.unitName,
            row.held,
            row.present,
            row.onLeave,
            row.absent,
            row.lifeMeetings,
          ],
        }))}
      />
    );
  }
  return (
    <CellList label="双重组织生活">
      {rows.map((row) => (
        <Cell
          key={row.memberId}
          title={row.name}
          note={
            <>
              <Box>{[row.unitName, row.post].filter(Boolean).join(' ')}</Box>
              <Box>{lifeText(row)}</Box>
              {row.lifeMeetings > 0 && <Box>其中民主和组织生活会{row.lifeMeetings}场</Box>}
            </>
          }
        />
      ))}
    </CellList>
  );
}

const PAPERS = [{ paper: 'dual_life', title: '双重组织生活情况表' }] as const;

/** 双重组织生活 of the leading members: only for those the plan's item 2.3 names. */
export function DualLifeScreen() {
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(latest);
  const remote = useOperation('activities.dualLife', { year });
  return (
    <AppScreen title="双重组织生活" place="board" deskWidth="wide">
      <PageHead
        title="领导干部双重组织生活"
        note="由各支部的签到得出，不另行填报。只有本人、所在支部书记和机关党委能看到"
      />
      <Card tight label="年度">
        <YearStepper year={year} latest={latest} onChange={setYear} />
      </Card>
      <QueryState of={remote} what="双重组织生活">
        {({ rows }) => <Rows rows={rows} />}
      </QueryState>
      <PaperLinks papers={PAPERS} year={year} />
    </AppScreen>
  );
}
