import { ActivityList } from '@/features/activities';
import { QueryState, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, PageHead, Section } from '@/ui';
import { AboutSection } from './AboutSection';
import { postsText } from './posts';
import { TextSizeCard } from './TextSizeCard';

/** Large text first, then my records, then what this is. */
export function MeView() {
  const session = useSession();
  return (
    <>
      <QueryState of={session} what="您的身份">
        {(me) => <PageHead title={me.name} note={postsText(me)} />}
      </QueryState>
      <TextSizeCard />
      {session.isCommittee && (
        <CellList inset="icons" label="机关党委">
          <Cell
            lead={{ icon: 'upload' }}
            title="导入要点"
            note="粘贴全文或选择文件，核对后启用"
            onTap={() => openPage('planImport')}
          />
        </CellList>
      )}
      <Section title="我的记录">
        <ActivityList
          view="attending"
          when="past"
          empty={{ title: '还没有记录', note: '参加过的活动和签到时间会留在这里' }}
        />
      </Section>
      <AboutSection />
    </>
  );
}
