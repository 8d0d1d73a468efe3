import { useEffect, useState } from 'react';
import { ConsentAsk } from '@/features/consent';
import { useOperation } from '@/features/remote';
import { AppScreen, useSession } from '@/features/shell';
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
  const session = useSession();
  const [onPaper, setOnPaper] = useState(false);
  const agreed = session.data?.agreed.includes('attendance') ?? true;
  const view = doorView(state, remote.data, remote.failure, now, agreed);
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
      {!waiting && view.name === 'consent' && !onPaper && (
        <ConsentAsk
          purpose="attendance"
          word={state.name === 'consent' ? '同意并签到' : '同意，去签到'}
          onAgreed={checkIn.resend}
          otherWord="改用纸质签到"
          onOther={() => setOnPaper(true)}
        />
      )}
      {!waiting && view.name === 'consent' && onPaper && (
        <Stopped
          title="请在纸质签到表上签名"
          note="也可以请组织者代为登记，与手机签到效力相同"
          about={about}
          onRetry={() => setOnPaper(false)}
          retryWord="改用手机签到"
        />
      )}
      {!waiting && view.name === 'form' && <CheckInForm checkIn={checkIn} about={about} />}
    </AppScreen>
  );
}
