import type { StatementView } from '@shared/contract/volunteering-record';
import { calendarOf, localDateOf, longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct, usePages } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { openPage, replacePage } from '@/platform/navigation';
import { CAN_PRINT, printPart } from '@/platform/print';
import { newRequestId } from '@/platform/request-id';
import {
  Banner,
  Button,
  Card,
  Cell,
  CellList,
  DateField,
  FieldError,
  PageTitle,
  Section,
} from '@/ui';
import { hoursText } from '../volunteering-words';
import { StatementPaper } from './StatementPaper';

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

function Shown({ statement }: { statement: StatementView }) {
  return (
    <>
      {statement.state.name === 'revoked' && (
        <Banner kind="overdue">{`这份已作废：${statement.state.reason}`}</Banner>
      )}
      {CAN_PRINT ? (
        <Button onTap={() => printPart('.papers')}>打印或存为PDF</Button>
      ) : (
        <Banner>请在电脑浏览器里打开本页打印，再送单位核对盖章</Banner>
      )}
      <Button
        kind="secondary"
        icon="download"
        onTap={() => openPage('paper', { paper: 'service_statement', number: statement.number })}
      >
        按表格打印或导出
      </Button>
      <StatementPaper statement={statement} />
    </>
  );
}

/** 服务情况说明（草稿）: those drawn up, one of them as it prints, and a new one. */
export function StatementScreen({ statementId }: { statementId: string | undefined }) {
  const list = usePages(
    ['volunteering.myStatements'],
    (cursor) => call('volunteering.myStatements', { cursor }),
    ({ statements, next }) => ({ rows: statements, next }),
  );
  const [issued, setIssued] = useState<StatementView>();
  const shown = list.data?.find(({ id }) => id === statementId) ?? issued;
  return (
    <AppScreen title="服务情况说明（草稿）" place="me" deskWidth={shown ? 'wide' : 'column'}>
      <PageTitle title="服务情况说明（草稿）" />
      {shown ? (
        <Shown statement={shown} />
      ) : (
        <>
          <IssueForm onIssued={setIssued} />
          <QueryState of={list} what="已开具的说明">
            {(statements) =>
              statements.length > 0 && (
                <Section title="已开具">
                  <CellList label="已开具">
                    {statements.map(({ id, number, from, to, minutes, issuedAt, state }) => (
                      <Cell
                        key={id}
                        title={`${number}，${hoursText(minutes)}`}
                        note={`${longDayOf(from)}至${longDayOf(to)}，${longDayOf(localDateOf(issuedAt))}开具${state.name === 'revoked' ? '，已作废' : ''}`}
                        onTap={() => replacePage('statement', { id })}
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
        </>
      )}
    </AppScreen>
  );
}
