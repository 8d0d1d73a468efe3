import type { StatementView } from '@shared/contract/volunteering-record';
import { calendarOf, localDateOf, longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct, usePages } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  DateField,
  FieldError,
  PageHead,
  Section,
  StateLine,
} from '@/ui';
import { hoursText } from '../volunteering-words';

/** Draws up a statement of a span of days; this year's by default. */
function IssueForm({ onIssued }: { onIssued: (statement: StatementView) => void }) {
  const issue = useAct('volunteering.issueStatement');
  const today = localDateOf(serverNow());
  const [requestId] = useState(newRequestId);
  const [from, setFrom] = useState(`${calendarOf(serverNow()).year}-01-01`);
  const [to, setTo] = useState(today);
  const [problem, setProblem] = useState('');
  const submit = async () => {
    setProblem('');
    const result = await issue.run({
      requestId: `${requestId}${from}${to}`.replace(/-/g, ''),
      from,
      to,
    });
    if (result.ok) onIssued(result.data);
    else setProblem(result.error.message);
  };
  return (
    <Card label="开具">
      <DateField label="开始日期" value={from} max={today} onChange={setFrom} />
      <DateField label="结束日期" value={to} max={today} onChange={setTo} />
      {problem && <FieldError>{problem}</FieldError>}
      <Button onTap={submit} busyText="正在生成">
        生成服务情况说明（草稿）
      </Button>
    </Card>
  );
}

const notesOf = ({ from, to, issuedAt, state }: StatementView): string[] => [
  `${longDayOf(from)}至${longDayOf(to)}`,
  `${longDayOf(localDateOf(issuedAt))}开具`,
  ...(state.name === 'revoked' ? [`作废原因：${state.reason}`] : []),
];

/** The statement as it prints and is taken along: one layout, with the page of every other paper. */
const openPaper = (number: string) => openPage('paper', { paper: 'service_statement', number });

/** 服务情况说明（草稿）: a new one, and those drawn up before. */
export function StatementScreen() {
  const list = usePages(
    ['volunteering.myStatements'],
    (cursor) => call('volunteering.myStatements', { cursor }),
    ({ statements, next }) => ({ rows: statements, next }),
  );
  return (
    <AppScreen title="服务情况说明（草稿）" place="me">
      <PageHead title="服务情况说明（草稿）" note="打印后由单位核对盖章，才是正式材料" />
      <IssueForm onIssued={({ number }) => openPaper(number)} />
      <QueryState of={list} what="已开具的说明">
        {(statements) =>
          statements.length > 0 && (
            <Section title="已开具">
              <CellList label="已开具">
                {statements.map((one) => (
                  <Cell
                    key={one.id}
                    title={`${one.number}，${hoursText(one.minutes)}`}
                    note={notesOf(one).map((text) => <Box key={text}>{text}</Box>)}
                    state={one.state.name === 'revoked' && <StateLine kind="na">已作废</StateLine>}
                    onTap={() => openPaper(one.number)}
                  />
                ))}
              </CellList>
              {list.more && (
                <Button kind="secondary" onTap={list.more} busyText="正在读取">
                  加载更多
                </Button>
              )}
            </Section>
          )
        }
      </QueryState>
    </AppScreen>
  );
}
