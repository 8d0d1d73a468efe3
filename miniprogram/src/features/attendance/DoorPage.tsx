import { type ReactNode, useEffect, useState } from 'react';
import { useActivity } from '@/features/activities';
import { ConsentAsk } from '@/features/consent';
import { AppScreen, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { isCutOff } from '@/platform/network';
import { useServerNow } from '@/platform/use-server-now';
import { ActionBar, Banner, Button, goBack, Loading } from '@/ui';
import { CheckedIn } from './CheckedIn';
import { CheckInForm } from './CheckInForm';
import { aboutLines, type DoorView, doorView } from './door-view';
import { KeptCheckIn } from './KeptCheckIn';
import { Stopped } from './Stopped';
import { type CheckIn, useCheckIn } from './use-check-in';
import { useSlow } from './use-slow';

/** Nobody at a door waits longer for a network that answers nothing. */
const PATIENCE_MS = 4_000;

export interface DoorPageProps {
  activityId: string;
  /** From the QR code: it is submitted by itself. */
  token: string | undefined;
}

interface ConsentProps {
  checkIn: CheckIn;
  about: string | undefined;
}

/** Agreeing, or paper instead. */
function Consent({ checkIn, about }: ConsentProps) {
  const [onPaper, setOnPaper] = useState(false);
  if (onPaper) {
    return (
      <Stopped
        title="请在纸质签到表上签名"
        note="也可以请组织者代为登记，与手机签到效力相同"
        about={about}
        onRetry={() => setOnPaper(false)}
        retryWord="改用手机签到"
      />
    );
  }
  return (
    <ConsentAsk
      purpose="attendance"
      word={checkIn.state.name === 'consent' ? '同意并签到' : '同意，去签到'}
      onAgreed={checkIn.resend}
      otherWord="改用纸质签到"
      onOther={() => setOnPaper(true)}
    />
  );
}

interface PartProps {
  view: DoorView;
  checkIn: CheckIn;
  about: string | undefined;
}

function Part({ view, checkIn, about }: PartProps) {
  if (view.name === 'recorded') return <CheckedIn {...view} />;
  if (view.name === 'consent') return <Consent checkIn={checkIn} about={about} />;
  if (view.name === 'form') return <CheckInForm checkIn={checkIn} about={about} />;
  if (view.name === 'kept') {
    return <KeptCheckIn attempt={view.attempt} about={about} onRetype={checkIn.restart} />;
  }
  if (view.name === 'not_taken') {
    return <Stopped title={view.title} note={view.note} about={about} />;
  }
  return (
    <Stopped
      title={view.title}
      note={view.note}
      about={about}
      onRetry={view.retry ? checkIn.restart : undefined}
    />
  );
}

const barOf = (view: DoorView, checkIn: CheckIn, activityId: string, unit: string): ReactNode => {
  if (view.name === 'recorded') {
    return (
      <ActionBar note={`记录有误，请找${unit}组织委员更正`}>
        <Button onTap={goBack}>完成</Button>
      </ActionBar>
    );
  }
  if (view.name === 'kept') {
    return (
      <ActionBar>
        <Button kind="secondary" onTap={checkIn.resend} busyText="正在提交">
          立即重试
        </Button>
        <Button onTap={goBack}>知道了</Button>
      </ActionBar>
    );
  }
  if (view.name !== 'not_taken') return undefined;
  const read = () => {
    checkIn.restart();
    openPage('activity', { id: activityId });
  };
  return (
    <ActionBar>
      {view.again && (
        <Button kind="secondary" onTap={checkIn.resend} busyText="正在提交">
          再提交一次
        </Button>
      )}
      <Button onTap={read}>知道了，看活动详情</Button>
    </ActionBar>
  );
};

/** The check-in page of one activity. It needs nothing but the link: what it cannot read it leaves out. */
export function DoorPage({ activityId, token }: DoorPageProps) {
  const remote = useActivity(activityId);
  const read = aboutLines(remote.data).join(' ');
  const checkIn = useCheckIn(activityId, {
    about: read,
    hasRecord: remote.data !== undefined && !remote.isStale,
  });
  const now = useServerNow();
  const about = read || checkIn.about || undefined;
  const { state, submit } = checkIn;
  useEffect(() => {
    if (token) void submit(token);
  }, [token, submit]);
  const session = useSession();
  const agreed = session.data?.agreed.includes('attendance') ?? true;
  const isSending = state.name === 'sending';
  const isSlow = useSlow(isSending, PATIENCE_MS);
  const isReadSlowly = useSlow(remote.isLoading, PATIENCE_MS);
  const seen = isSending && isSlow ? { name: 'kept' as const, attempt: state.attempt } : state;
  const view = doorView(seen, remote.data, remote.failure, now, agreed);
  const reads = remote.isLoading && !isReadSlowly && !isCutOff();
  const sendsToken = token !== undefined && isSending && !isSlow;
  const waits = sendsToken || (reads && state.name === 'typing' && !state.error);
  const isWaiting = waits && view.name !== 'recorded';
  return (
    <AppScreen
      title="签到"
      place="activities"
      gap={6}
      banner={
        view.name === 'kept' &&
        !isSending && (
          <Banner kind="sync" icon="nowifi" flush>
            还没有连上服务
          </Banner>
        )
      }
      actionBar={
        !isWaiting && barOf(view, checkIn, activityId, remote.data?.activity.unitName ?? '支部')
      }
    >
      {isWaiting ? (
        <Loading label={sendsToken ? '正在签到' : '正在读取'} />
      ) : (
        <Part view={view} checkIn={checkIn} about={about} />
      )}
    </AppScreen>
  );
}
