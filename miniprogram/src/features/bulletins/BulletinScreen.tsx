import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useStudyPlace } from '@/features/shell';
import { BulletinEditor } from './BulletinEditor';
import { IssuedBulletin } from './IssuedBulletin';

/** One version of a bulletin: written while it is a draft, read once it is out. */
export function BulletinScreen({ bulletinId }: { bulletinId: string }) {
  const place = useStudyPlace('board');
  const remote = useOperation('bulletins.get', { bulletinId });
  const view = remote.data;
  if (view?.drafted && view.standing !== 'withdrawn') {
    return <BulletinEditor key={bulletinId} view={view} drafted={view.drafted} />;
  }
  return (
    <AppScreen title="学习通报" place={place} deskWidth="wide">
      <QueryState of={remote} what="学习通报">
        {(found) => <IssuedBulletin view={found} />}
      </QueryState>
    </AppScreen>
  );
}
