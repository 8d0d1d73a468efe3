import type { OutputOf } from '@shared/contract';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { CAN_PRINT } from '@/platform/print';
import { Box, Button, Card, DateField, Empty, PageHead, Segmented } from '@/ui';
import { ChangeList } from './ChangeList';
import { CompareSheet } from './CompareSheet';
import { type QuickDay, quickDays } from './compare-days';
import { PrintAct } from './PrintAct';
import { dayOf } from './view-words';
import './board-views.scss';
import './sheets.scss';

const QUICK: ReadonlyArray<{ key: QuickDay; label: string }> = [
  { key: 'month', label: '上月末' },
  { key: 'quarter', label: '上季末' },
  { key: 'own', label: '自选' },
];

interface Days {
  quick: QuickDay;
  from: string;
  to: string;
}

function DayChoice({ days, onChoose }: { days: Days; onChoose: (days: Days) => void }) {
  const now = serverNow();
  const choose = (quick: QuickDay) => {
    if (quick === 'own') return onChoose({ ...days, quick });
    const [from, to] = quickDays(now)[quick];
    return onChoose({ quick, from, to });
  };
  const max = localDateOf(now);
  return (
    <Card tight label="两个日期">
      <Box className="stack-3 day-choice">
        <Segmented label="与哪一天比" items={QUICK} value={days.quick} onChange={choose} />
        {days.quick === 'own' && (
          <>
            <DateField
              label="从哪一天"
              value={days.from}
              max={max}
              onChange={(from) => onChoose({ ...days, from })}
            />
            <DateField
              label="到哪一天"
              value={days.to}
              max={max}
              onChange={(to) => onChoose({ ...days, to })}
            />
          </>
        )}
      </Box>
    </Card>
  );
}

type Comparison = OutputOf<'board.compare'>;

function Content({ comparison }: { comparison: Comparison }) {
  const [paper, setPaper] = useState(false);
  if (comparison.changed.length === 0) {
    return <Empty icon="board" title="两天之间没有变化" note="换一个更早的日期，或等有新的记录" />;
  }
  if (paper) {
    return (
      <>
        <PrintAct />
        <Button kind="quiet" small onTap={() => setPaper(false)}>
          回到列表
        </Button>
        <CompareSheet comparison={comparison} />
      </>
    );
  }
  return (
    <>
      <ChangeList comparison={comparison} />
      {CAN_PRINT && (
        <Button kind="secondary" small icon="print" onTap={() => setPaper(true)}>
          打印版
        </Button>
      )}
    </>
  );
}

const noteOf = ({ from, to, year, changed }: Comparison): string =>
  `${dayOf(from, year)}到${dayOf(to, year)}，${changed.length}条有变化`;

const sinceLastMonth = (): Days => {
  const [from, to] = quickDays(serverNow()).month;
  return { quick: 'month', from, to };
};

/** What changed between two days, and nothing else first. */
export function CompareScreen({ year }: { year: number | undefined }) {
  const [chosen, setChosen] = useState<Days>();
  // Worked out each time: before the first answer the phone knows its own clock alone.
  const days = chosen ?? sinceLastMonth();
  const { from, to } = days;
  const comparison = useOperation('board.compare', { year, from, to });
  return (
    <AppScreen title="两日对比" place="board" deskWidth="wide">
      <PageHead
        title="两日对比"
        note={comparison.data ? noteOf(comparison.data) : '各按当天的举措和记录算'}
      />
      <DayChoice days={days} onChoose={setChosen} />
      <QueryState of={comparison} what="对比">
        {(data) => <Content comparison={data} />}
      </QueryState>
    </AppScreen>
  );
}
