import type { OutputOf } from '@shared/contract';
import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { openText } from './ask-words';

const useOpenAsks = (activityId?: string): OutputOf<'asks.list'> | undefined =>
  useOperation('asks.list', { show: 'open', activityId }).data;

function AsksRow({ open, activityId }: { open: string; activityId?: string }) {
  return (
    <Cell
      lead={{ icon: 'chat' }}
      title="待处理申请"
      note={open ? '请假、补签、更正，等您答复' : '没有等待答复的申请'}
      side={open || undefined}
      onTap={() => openPage('asks', { id: activityId })}
    />
  );
}

/** In the list of what an organiser can do about an activity: how many of its asks wait. */
export function AsksCell({ activityId }: { activityId: string }) {
  const data = useOpenAsks(activityId);
  if (!data || data.asks.length === 0) return null;
  return <AsksRow activityId={activityId} open={openText(data.asks.length, data.next !== null)} />;
}

interface AsksEntryProps {
  /** Also shown while nothing waits. */
  always?: boolean;
}

/** For organisers: how many asks of all my units wait. */
export function AsksEntry({ always }: AsksEntryProps) {
  const data = useOpenAsks();
  if (!data || (data.open === 0 && !always)) return null;
  return (
    <CellList inset="icons" label="申请">
      <AsksRow open={data.open > 0 ? openText(data.open) : ''} />
    </CellList>
  );
}
