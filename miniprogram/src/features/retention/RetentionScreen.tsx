import { retentionWords } from '@shared/domain/retention/words';
import { dateTextOf, dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, RightsGate, useSession } from '@/features/shell';
import { Button, Cell, CellList, Empty, PageTitle, Section, StateLine } from '@/ui';
import { dueWords, runWords } from './retention-form';
import { TermsSheet } from './TermsSheet';

function Terms() {
  const preview = useOperation('retention.preview', {});
  const session = useSession();
  const [editing, setEditing] = useState(false);
  return (
    <AppScreen title="保存期限" place="me">
      <PageTitle title="保存期限" />
      <QueryState of={preview} what="保存期限">
        {(shown) => (
          <>
            <Section
              title="到期的内容"
              note="每天夜里自动清理一次；这里只是预览，不会删除。留痕记录不清理"
            >
              <CellList label="到期的内容">
                {shown.now.map((due) => (
                  <Cell
                    key={due.kind}
                    title={retentionWords[due.kind].title}
                    note={`保存至${retentionWords[due.kind].term(shown.terms)}。${retentionWords[due.kind].what}`}
                    state={
                      <StateLine kind={due.due > 0 ? 'due' : 'done'}>
                        {dueWords(due, shown.next)}
                      </StateLine>
                    }
                  />
                ))}
              </CellList>
            </Section>
            <Section title="各年度的逐人记录">
              <CellList label="各年度的逐人记录">
                {shown.years.map(({ year, handedOverOn, keptUntil }) => (
                  <Cell
                    key={year}
                    title={`${year}年度`}
                    note={`材料移交 ${handedOverOn}，保存至 ${keptUntil}`}
                  />
                ))}
              </CellList>
            </Section>
            {session.administers ? (
              <Button kind="secondary" icon="edit" onTap={() => setEditing(true)}>
                修改期限
              </Button>
            ) : (
              <Button kind="secondary" disabled onTap={() => undefined}>
                期限由管理员修改
              </Button>
            )}
            <Section
              title="清理记录"
              side={
                shown.lastRunAt === null ? undefined : `上次检查 ${dateTimeTextOf(shown.lastRunAt)}`
              }
            >
              {shown.runs.length === 0 ? (
                <Empty
                  icon="clock"
                  title="还没有清理过"
                  note="有内容到期后，清理的数量会记在这里"
                />
              ) : (
                <CellList label="清理记录">
                  {shown.runs.map((run) => (
                    <Cell key={run.id} title={dateTextOf(run.createdAt)} note={runWords(run)} />
                  ))}
                </CellList>
              )}
            </Section>
            {editing && <TermsSheet shown={shown} onClose={() => setEditing(false)} />}
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}

/** How long things are kept, what goes next, and what went: a dry run of the nightly job. */
export function RetentionScreen() {
  return (
    <RightsGate
      title="保存期限"
      allows={({ keepsRoster }) => keepsRoster}
      whose="保存期限由机关党委和管理员管理"
      note="各类信息保存多久，在“个人信息保护”里查看"
    >
      <Terms />
    </RightsGate>
  );
}
