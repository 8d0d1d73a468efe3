import { feedbackKindWords } from '@shared/domain/feedback/words';
import { useState } from 'react';
import { useOperation, usePages } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { openPage } from '@/platform/navigation';
import { Button, Cell, CellList, Empty, PageTitle, RadioGroup, Section, StateLine } from '@/ui';
import { WriteCard } from './WriteCard';
import { gistOf, stateLooks, stateText } from './words';

/** The office is asked for where the account is bound to none and there are several. */
function Write() {
  const opened = useOperation('session.open', {});
  const [chosen, setChosen] = useState<string>();
  return (
    <QueryState of={opened} what="您的身份">
      {(session) => {
        if (session.bound) return <WriteCard maySign />;
        const { offices } = session;
        const officeId = chosen ?? (offices.length === 1 ? offices[0]?.officeId : undefined);
        return (
          <>
            {offices.length > 1 && (
              <RadioGroup
                label="写给哪个单位"
                items={offices.map(({ officeId: key, name }) => ({ key, label: name }))}
                value={officeId}
                onChange={setChosen}
              />
            )}
            {officeId && <WriteCard officeId={officeId} maySign={false} />}
          </>
        );
      }}
    </QueryState>
  );
}

/** Writing, and what became of what was written before. */
export function MyFeedbackScreen() {
  const list = usePages(
    ['feedback.mine'],
    (cursor) => call('feedback.mine', { cursor }),
    ({ items, next }) => ({ rows: items, next }),
  );
  return (
    <AppScreen title="投诉建议" place="me" guest>
      <PageTitle title="投诉建议" />
      <Write />
      <Section title="我写过的">
        <QueryState of={list} what="写过的内容">
          {(items) =>
            items.length === 0 ? (
              <Empty icon="chat" title="还没有写过" note="提交后，办理情况和答复会出现在这里" />
            ) : (
              <>
                <CellList label="我写过的">
                  {items.map((item) => (
                    <Cell
                      key={item.id}
                      title={gistOf(item)}
                      note={feedbackKindWords[item.kind]}
                      state={<StateLine kind={stateLooks[item.state]}>{stateText(item)}</StateLine>}
                      onTap={() => openPage('myFeedback', { id: item.id })}
                    />
                  ))}
                </CellList>
                {list.more && (
                  <Button kind="secondary" onTap={list.more} busyText="正在读取">
                    加载更多
                  </Button>
                )}
              </>
            )
          }
        </QueryState>
      </Section>
    </AppScreen>
  );
}
