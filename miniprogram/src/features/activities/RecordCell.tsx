import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell, StateLine } from '@/ui';
import { recordStanding } from './record-words';

/** The way to the written record, with where it stands. */
export function RecordCell({ activityId }: { activityId: string }) {
  const { data } = useOperation('activities.getRecord', { activityId });
  const standing = data && recordStanding(data.record, data.missing);
  return (
    <Cell
      lead={{ icon: 'edit' }}
      title="活动记录"
      state={standing && <StateLine kind={standing.kind}>{standing.words}</StateLine>}
      top={false}
      onTap={() => openPage('organiserRecord', { id: activityId })}
    />
  );
}
