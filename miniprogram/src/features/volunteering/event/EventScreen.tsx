import { AppScreen, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Empty } from '@/ui';
import type { EventLink } from '../event-link';
import { MemberEvent } from './MemberEvent';
import { PublicEventPage } from './PublicEventPage';
import { useEvent } from './use-event';

interface FoundProps {
  activityId: string;
  shiftId: string | undefined;
}

function Found({ activityId, shiftId }: FoundProps) {
  const remote = useEvent(activityId);
  const { data, signUps } = remote;
  if (data?.as === 'member') {
    return <MemberEvent remote={remote} view={data.view} signUps={signUps} asked={shiftId} />;
  }
  if (data) return <PublicEventPage view={data.view} asked={shiftId} />;
  return (
    <AppScreen title="志愿服务" place="activities" guest>
      <QueryState of={{ ...remote, data: undefined }} what="志愿服务">
        {() => null}
      </QueryState>
    </AppScreen>
  );
}

/** One volunteer event: everything to read, the shifts, and signing up. Works without an account. */
export function EventScreen({ link: { activityId, shiftId } }: { link: EventLink }) {
  if (activityId) return <Found activityId={activityId} shiftId={shiftId} />;
  return (
    <AppScreen title="志愿服务" place="activities" guest>
      <Empty
        icon="info"
        title="没有认出是哪场活动"
        note="请重新打开分享的链接，或从列表里选择"
        act={{ word: '看近期志愿服务', onTap: () => openPage('volunteerEvents') }}
      />
    </AppScreen>
  );
}
