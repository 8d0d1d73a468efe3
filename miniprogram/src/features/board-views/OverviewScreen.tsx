import type { OutputOf } from '@shared/contract';
import { useState } from 'react';
import { asOfText, groupCounts, isLoud, MoreRows, useFirst } from '@/features/board';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { CAN_PRINT } from '@/platform/print';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  Figures,
  PageHead,
  PageTitle,
  Section,
  StateLine,
} from '@/ui';
import { OverviewSheet } from './OverviewSheet';
import { OwedList } from './OwedList';
import { branchText, numbersOf, worstIn } from './overview-words';
import { PrintAct } from './PrintAct';
import './board-views.scss';
import './sheets.scss';

type Overview = OutputOf<'board.overview'>;

function Branches({ overview }: { overview: Overview }) {
  const { branches, year } = overview;
  const { shown, ...rest } = useFirst(branches);
  return (
    <Section title="各支部" note="按名册顺序排列，每项数字是该支部的举措数">
      <CellList label="各支部">
        {shown.map((branch) => {
          const state = worstIn(branch.states);
          return (
            <Cell
              key={branch.column}
              title={branch.name}
              state={
                <StateLine kind={state} loud={isLoud(state)}>
                  {branchText(branch)}
                </StateLine>
              }
              onTap={() => openPage('unitBoard', { unit: branch.column, year })}
            />
          );
        })}
      </CellList>
      <MoreRows {...rest} />
    </Section>
  );
}

function Numbers({ overview }: { overview: Overview }) {
  return (
    <Section title="主要数字">
      <CellList label="主要数字">
        {numbersOf(overview).map(({ page, title, text }) => (
          <Cell key={page} title={title} note={text} onTap={() => openPage(page)} />
        ))}
      </CellList>
    </Section>
  );
}

function Owed({ overview }: { overview: Overview }) {
  const { overdue, soon, year } = overview;
  return (
    <>
      {overdue.length > 0 && (
        <Section title={`逾期 ${overdue.length}件`}>
          <OwedList year={year} owed={overdue} label="逾期" />
        </Section>
      )}
      <Section title={soon.length > 0 ? `30天内到期 ${soon.length}件` : '30天内没有到期的事'}>
        {soon.length > 0 && <OwedList year={year} owed={soon} label="30天内到期" />}
      </Section>
    </>
  );
}

function Content({ overview }: { overview: Overview }) {
  const [paper, setPaper] = useState(false);
  const figures = groupCounts(overview.summary).map(({ key, value, word }) => ({
    key,
    value,
    word,
  }));
  if (paper) {
    return (
      <>
        <PageTitle title="领导一页纸" />
        <PrintAct />
        <Button kind="quiet" small onTap={() => setPaper(false)}>
          回到一页纸
        </Button>
        <OverviewSheet overview={overview} />
      </>
    );
  }
  return (
    <>
      <PageHead title={`${overview.year}年党建工作一页纸`} note={asOfText(overview)} />
      <Columns
        side={
          <>
            <Numbers overview={overview} />
            {CAN_PRINT && (
              <Button kind="secondary" small icon="print" onTap={() => setPaper(true)}>
                打印版
              </Button>
            )}
          </>
        }
      >
        <Card tight label="各条目的状态">
          <Figures items={figures} label="条目数" />
        </Card>
        <Box className="stack-4">
          <Owed overview={overview} />
          <Branches overview={overview} />
        </Box>
      </Columns>
    </>
  );
}

/** 领导一页纸: how the office stands, in numbers of units and matters alone. */
export function OverviewScreen({ year }: { year: number | undefined }) {
  const overview = useOperation('board.overview', { year });
  return (
    <AppScreen title="领导一页纸" place="board" deskWidth="wide">
      <QueryState of={overview} what="一页纸">
        {(data) => <Content overview={data} />}
      </QueryState>
    </AppScreen>
  );
}
