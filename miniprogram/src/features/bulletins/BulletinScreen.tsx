import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useSession, useStudyPlace } from '@/features/shell';
import { BulletinEditor } from './BulletinEditor';
import { IssuedBulletin } from './IssuedBulletin';

/** One version of a bulletin: written while it is a draft, read once it is out. */
export function BulletinScreen({ bulletinId }: { bulletinId: string }) {
  const place = useStudyPlace('board');
  const remote = useOperation('bulletins.get', { bulletinId });
  const me = useSession().data;
  const view = remote.data;
  const drafted = view?.standing === 'withdrawn' ? null : view?.drafted;
  if (me && view && drafted) {
    const { memberId } = me;
    const editing = { view, memberId, reload: remote.reload };
    return <BulletinEditor key={bulletinId} drafted={drafted} {...editing} />;
  }
  return (
    <AppScreen title="学习通报" place={place} deskWidth="wide">
      <QueryState of={remote} what="学习通报">
        {(found) => !drafted && <IssuedBulletin view={found} />}
      </QueryState>
    </AppScreen>
  );
}
