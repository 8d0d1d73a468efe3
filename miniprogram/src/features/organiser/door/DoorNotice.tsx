import type { ActivityCard } from '@shared/contract/activities';
import { clockOf, dateTimeTextOf } from '@shared/domain/time';
import { openPage } from '@/platform/navigation';
import { Empty } from '@/ui';
import type { DoorView } from './door-view';

export interface DoorNoticeProps {
  activity: ActivityCard;
  view: Exclude<DoorView, { name: 'open' }>;
}

/** What stands in place of the code when there is none, and what to do then. */
export function DoorNotice({ activity, view }: DoorNoticeProps) {
  if (view.name === 'draft') {
    const act = {
      word: '打开草稿',
      onTap: () => openPage('organiserEdit', { id: activity.id }),
    };
    return <Empty icon="edit" title="活动还没有发布" note="发布后，这里会出现签到码" act={act} />;
  }
  if (view.name === 'cancelled') {
    return <Empty icon="info" title="活动已取消，不再签到" note={`原因：${view.reason}`} />;
  }
  if (view.name === 'before') {
    return (
      <Empty
        icon="clock"
        title={`签到${dateTimeTextOf(view.opensAt)}开放`}
        note="到时签到码会自己出现，不用刷新"
      />
    );
  }
  if (view.name === 'over') {
    return (
      <Empty
        icon="clock"
        title={`签到码已于${clockOf(view.at)}停用`}
        note="请核对名单，把纸质签到表上的人登记后再结束签到"
      />
    );
  }
  return (
    <Empty
      icon="check"
      title={`签到已于${clockOf(view.at)}结束`}
      note="人数已定，可在名单里查看每一条登记"
    />
  );
}
