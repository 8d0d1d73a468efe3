import { AppScreen } from '@/features/shell';
import { openTab } from '@/platform/navigation';
import { Empty } from '@/ui';
import { DoorPage } from './DoorPage';
import type { DoorLink } from './door-link';

/** Checking in to the activity a link, a code or another page names. */
export function CheckInScreen({ link }: { link: DoorLink }) {
  if (link.activityId) return <DoorPage activityId={link.activityId} token={link.token} />;
  return (
    <AppScreen title="签到" place="activities">
      <Empty
        icon="scan"
        title="没有认出是哪场活动"
        note="请重新扫屏幕上的签到码，或从活动里进入签到"
        act={{ word: '查看活动', onTap: () => openTab('activities') }}
      />
    </AppScreen>
  );
}
