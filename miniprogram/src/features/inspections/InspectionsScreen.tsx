import { inspectionStateWords } from '@shared/domain/inspections/words';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation, usePages } from '@/features/remote';
import { AppScreen, PaperLinks, QueryState } from '@/features/shell';
import { YearStepper } from '@/features/year';
import { call } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { Box, Button, Card, Cell, CellList, Empty, PageHead, StateLine } from '@/ui';
import { findingsText, inspectedCount, roundStateKinds, spanText } from './round-words';

const PAPERS = [
  { paper: 'rectification_ledger', title: '督查整改台账' },
  { paper: 'reminder_talks', title: '提醒约谈登记' },
] as const;

/** Rounds of a year: where each stands, and what was found. */
export function InspectionsScreen() {
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(latest);
  const rights = useOperation('inspections.list', { year });
  const rounds = usePages(
    ['inspections.list', { year }],
    (cursor) => call('inspections.list', { year, cursor }),
    (data) => ({ rows: data.rounds, next: data.next }),
  );
  return (
    <AppScreen title="督查" place="cases">
      <PageHead
        lead={`${year}年`}
        title="党建工作督查"
        note="检查清单由看板带出，问题按支部登记，按时限整改销号"
      />
      {rights.data?.mayPlan && (
        <Box>
          <Button icon="plus" onTap={() => openPage('planRound')}>
            拟定督查
          </Button>
        </Box>
      )}
      <QueryState of={rounds} what="督查">
        {(found) =>
          found.length === 0 ? (
            <Empty icon="search" title="这一年还没有督查" note="机关党委拟定并开始后列在这里" />
          ) : (
            <CellList label="督查">
              {found.map((round) => (
                <Cell
                  key={round.id}
                  title={round.title}
                  note={`${spanText(round)} 检查${inspectedCount(round)}/${round.units.length}个单位`}
                  state={
                    <StateLine kind={roundStateKinds[round.state]}>
                      {`${inspectionStateWords[round.state]}，${findingsText(round.counts)}`}
                    </StateLine>
                  }
                  onTap={() => openPage('inspection', { id: round.id })}
                />
              ))}
            </CellList>
          )
        }
      </QueryState>
      {rounds.more && (
        <Button kind="secondary" busyText="正在读取" onTap={rounds.more}>
          再看一页
        </Button>
      )}
      <PaperLinks papers={PAPERS} year={year} />
      <Card tight label="年度">
        <YearStepper year={year} latest={latest} onChange={setYear} />
      </Card>
    </AppScreen>
  );
}
