import type { ReactNode } from 'react';
import { openTab } from '@/platform/navigation';
import { Empty } from '@/ui';
import { AppScreen } from './AppScreen';
import { QueryState } from './QueryState';
import type { Rights } from './rights';
import { useSession } from './use-session';

interface RightsGateProps {
  /** The page's. */
  title: string;
  /** Who is let in. */
  allows: (rights: Rights) => boolean;
  /** Who does this work, said to everybody else: 操作记录由机关党委和管理员查看. */
  whose: string;
  /** Where to turn. */
  note: string;
  children: ReactNode;
}

/** A page for some roles: everybody else is told whose it is before anything is asked for. */
export function RightsGate({ title, allows, whose, note, children }: RightsGateProps) {
  const session = useSession();
  if (allows(session)) return <>{children}</>;
  return (
    <AppScreen title={title} place="me">
      <QueryState of={session} what="您的身份">
        {() => (
          <Empty
            icon="shield"
            title={whose}
            note={note}
            act={{ word: '去“我的”', onTap: () => openTab('me') }}
          />
        )}
      </QueryState>
    </AppScreen>
  );
}
