import type { ReactNode } from 'react';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { openTab } from '@/platform/navigation';
import { Empty } from '@/ui';

export interface CommitteeOnlyProps {
  title?: string;
  children: ReactNode;
}

/** Work on the plan is the committee's: everybody else is told so before anything is asked of them. */
export function CommitteeOnly({ title = '导入要点', children }: CommitteeOnlyProps) {
  const session = useSession();
  if (session.isCommittee) return <>{children}</>;
  return (
    <AppScreen title={title} place="board">
      <QueryState of={session} what="您的身份">
        {() => (
          <Empty
            icon="shield"
            title={`${title}由机关党委办理`}
            note="已启用的要点和各条进展，在“要点”里查看"
            act={{ word: '看工作要点', onTap: () => openTab('board') }}
          />
        )}
      </QueryState>
    </AppScreen>
  );
}
