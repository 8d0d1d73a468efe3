import type { ReactNode } from 'react';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { openTab } from '@/platform/navigation';
import { Empty } from '@/ui';

/** The roster is shown to those who keep it and to leaders; everybody else is told where to turn. */
export function ReadersOnly({ title, children }: { title: string; children: ReactNode }) {
  const session = useSession();
  if (session.readsRoster) return <>{children}</>;
  return (
    <AppScreen title={title} place="me">
      <QueryState of={session} what="您的身份">
        {() => (
          <Empty
            icon="shield"
            title="名册由支部委员和机关党委管理"
            note="自己的资料在“我的”里查看，有误可以申请更正"
            act={{ word: '去“我的”', onTap: () => openTab('me') }}
          />
        )}
      </QueryState>
    </AppScreen>
  );
}
