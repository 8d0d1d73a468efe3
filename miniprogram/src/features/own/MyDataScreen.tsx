import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, ConsentsCell, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button, Cell, CellList, PageTitle, Section } from '@/ui';
import { CloseAccount } from './CloseAccount';
import { ExportSection } from './ExportSection';
import { writtenWords } from './own-words';
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
                <ConsentsCell />
              </CellList>
            </Section>
            <RequestSection />
            <Section title="投诉建议">
              <CellList inset="icons" label="投诉建议">
                <Cell
                  lead={{ icon: 'chat' }}
                  title={writtenWords(own.feedback)}
                  note="内容、办理情况和答复"
                  onTap={() => openPage('myFeedback')}
                />
              </CellList>
            </Section>
            <ExportSection />
            <CloseAccount {...own} />
          </>
        )}
      </QueryState>
      {asking && <RequestSheet onClose={() => setAsking(false)} />}
    </AppScreen>
  );
}
