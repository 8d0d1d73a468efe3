import { useEffect } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen } from '@/features/shell';
import { useServerNow } from '@/platform/use-server-now';
import { ActionBar, Button, goBack, Loading } from '@/ui';
import { CheckedIn } from './CheckedIn';
import { CheckInForm } from './CheckInForm';
import { aboutLines, doorView } from './door-view';
import { Stopped } from './Stopped';
import { useCheckIn } from './use-check-in';

export interface DoorPageProps {
  activityId: string;
  /** From the QR code: it is submitted by itself. */
  token: string | undefined;
}

/** The check-in page of one activity. */
export function DoorPage({ activityId, token }: DoorPageProps) {
  const remote = useOperation('activities.get', { activityId });
  const checkIn = useCheckIn(activityId);
  const now = useServerNow();
  const { state, submit } = checkIn;
  useEffect(() => {
    if (token) void submit(token);
  }, [token, submit]);
  const view = doorView(state, remote.data, remote.failure, now);
  const sendsToken = token !== undefined && state.name === 'sending';
  const waiting = sendsToken || (remote.isLoading && state.name === 'typing' && !state.error);
  const about = aboutLines(remote.data).join(' ') || undefined;
  const unit = remote.data?.activity.unitName ?? '支部';
  const isRecorded = view.name === 'recorded';
  return (
    <AppScreen
      title="签到"
      place="activities"
      gap={6}
      actionBar={
        isRecorded && (
          <ActionBar note={`记录有误，请找${unit}组织委员更正`}>
            <Button onTap={goBack}>完成</Button>
          </ActionBar>
        )
      }
    >
      {isRecorded && <CheckedIn {...view} />}
      {!isRecorded && waiting && <Loading label={sendsToken ? '正在签到' : '正在读取'} />}
      {!waiting && view.name === 'stopped' && (
        <Stopped
          title={view.title}
          note={view.note}
          about={about}
          onRetry={view.retry ? checkIn.restart : undefined}
        />
      )}
      {!waiting && view.name === 'form' && <CheckInForm checkIn={checkIn} about={about} />}
    </AppScreen>
  );
}
