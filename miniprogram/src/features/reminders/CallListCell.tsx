import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui';

/**
 * For the organiser, in the list of what can be done about an activity: whom no message tells. Nothing
 * is shown while there is nothing to tell.
 */
export function CallListCell({ activityId }: { activityId: string }) {
  const { data } = useOperation('reminders.callList', { activityId });
  if (!data || data.occasions.length === 0) return null;
  const { rows, sent, waiting } = data;
  const told = `已发送${sent}条，待发送${waiting}条`;
  return (
    <Cell
      lead={{ icon: 'phone' }}
      title="电话通知名单"
      note={rows.length === 0 ? `${told}，没有要打电话的` : `${rows.length}人收不到微信消息`}
      onTap={() => openPage('callList', { id: activityId })}
    />
  );
}
