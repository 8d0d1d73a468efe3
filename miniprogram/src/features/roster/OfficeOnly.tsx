import type { ReactNode } from 'react';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { openTab } from '@/platform/navigation';
import { Empty } from '@/ui';

/** The roster is kept by the office: everybody else is told so before anything is asked of them. */
export function OfficeOnly({ children }: { children: ReactNode }) {
  const session = useSession();
  if (session.keepsRoster) return <>{children}</>;
  return (
    <AppScreen title="导入名册" place="me">
      <QueryState of={session} what="您的身份">
        {() => (
          <Empty
            icon="shield"
            title="名册由机关党委办理"
            note="本支部人员有变动，请告诉机关党委"
            act={{ word: '回首页', onTap: () => openTab('home') }}
          />
        )}
      </QueryState>
    </AppScreen>
  );
}
