import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button, Cell, CellList, PageTitle, Section } from '@/ui';
import { CloseAccount } from './CloseAccount';
import { ExportSection } from './ExportSection';
import { PersonSections } from './PersonSections';
import { RecordSection } from './RecordSection';
import { RequestSection } from './RequestSection';
import { RequestSheet } from './RequestSheet';

/** What is kept about me, group by group, and what I can do about it. */
export function MyDataScreen() {
  const data = useOperation('myData.get', {});
  const [asking, setAsking] = useState(false);
  return (
    <AppScreen title="我的个人信息" place="me">
      <PageTitle title="我的个人信息" />
      <QueryState of={data} what="个人信息">
        {(own) => (
          <>
            <PersonSections person={own.person} />
            <Button kind="secondary" icon="edit" onTap={() => setAsking(true)}>
              申请更正
            </Button>
            <RecordSection />
            <Section title="同意记录">
              <CellList inset="icons" label="同意记录">
                <Cell
                  lead={{ icon: 'hand' }}
                  title="同意与撤回"
                  note="手机签到、手机号、志愿服务记录"
                  onTap={() => openPage('consents')}
                />
              </CellList>
            </Section>
            <RequestSection />
            <ExportSection />
            <CloseAccount {...own} />
          </>
        )}
      </QueryState>
      {asking && <RequestSheet onClose={() => setAsking(false)} />}
    </AppScreen>
  );
}
