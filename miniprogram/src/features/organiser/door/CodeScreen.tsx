import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { useState } from 'react';
import { CloseDialog } from '@/features/activities';
import { AppScreen } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { ActionBar, Banner, Box, Button, DeskHead, Heading, Loading, useWide } from '@/ui';
import { Failure } from '../Failure';
import { useNow } from '../use-now';
import { CodeFace } from './CodeFace';
import { DoorNotice } from './DoorNotice';
import { type DoorView, doorViewOf } from './door-view';
import { LiveCount } from './LiveCount';
import { useAwake } from './use-awake';
import { type DoorState, useDoor } from './use-door';
import './door.scss';

/** A draft has no list yet; that of a cancelled activity counts for nothing. */
const hasRoster = ({ name }: DoorView): boolean => name !== 'draft' && name !== 'cancelled';

function DoorActs({ activity: { id, kind }, view }: { activity: ActivityCard; view: DoorView }) {
  const openList = () =>
    activityKinds[kind].shifts
      ? openPage('volunteerDay', { e: id })
      : openPage('organiserRoster', { id });
  return (
    <>
      {(view.name === 'before' || view.name === 'open') && (
        <Button kind="secondary" onTap={() => openPage('projector', { id })}>
          投到大屏
        </Button>
      )}
      <Button onTap={openList}>查看名单</Button>
    </>
  );
}

/** 第二党支部 主题党日 */
const hostText = ({ unitName, kind }: ActivityCard): string =>
  `${unitName} ${activityKinds[kind].label}`;

interface BodyProps {
  state: DoorState;
  activity: ActivityCard;
  view: DoorView;
  now: number;
  onClose: () => void;
}

function DoorBody({ state, activity, view, now, onClose }: BodyProps) {
  const { door, offline, counts } = state;
  const wide = useWide();
  const started = view.name === 'open' || view.name === 'over';
  const serves = activityKinds[activity.kind].shifts;
  return (
    <Box className="door">
      {!wide && (
        <Box className="t-center">
          <Heading level={1} className="t-title">
            {activity.theme}
          </Heading>
          <Box className="t-sub">{hostText(activity)}</Box>
        </Box>
      )}
      {view.name !== 'open' && <DoorNotice activity={activity} view={view} />}
      {view.name === 'open' && door && <CodeFace door={door} now={now} />}
      <Box className="door__side">
        {counts.data && hasRoster(view) && !serves && <LiveCount {...counts.data} />}
        {serves && <Box className="t-sub t-center">签到、签退、离开和返回都扫这个码</Box>}
        {view.name === 'open' && (
          <Box className="t-note t-center">
            {offline ? '人数会在联网后更新' : '没有网络时，签到码也会照常更换'}
          </Box>
        )}
        {started && (
          <Box className="t-center">
            <Button kind="quiet" small onTap={onClose}>
              结束签到
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** The organiser's code, full screen: QR, six digits, seconds and the live count. */
export function CodeScreen({ activityId }: { activityId: string }) {
  const state = useDoor(activityId);
  const now = useNow();
  const [closing, setClosing] = useState(false);
  const [problem, setProblem] = useState('');
  const wide = useWide();
  useAwake();
  const { activity, failure, offline, counts } = state;
  const view = activity && doorViewOf(activity, now);
  const acts = activity && view && hasRoster(view) && <DoorActs activity={activity} view={view} />;
  const banner = offline && view?.name === 'open' && (
    <Banner kind="sync" icon="nowifi" flush>
      当前没有网络，签到码照常更换
    </Banner>
  );
  return (
    <AppScreen
      place="activities"
      title="签到码"
      ground="surface"
      banner={banner || undefined}
      actionBar={acts && !wide && <ActionBar>{acts}</ActionBar>}
      deskWidth="wide"
    >
      {wide && activity && (
        <DeskHead title={activity.theme} note={hostText(activity)} acts={acts} />
      )}
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {activity && view ? (
        <DoorBody
          state={state}
          activity={activity}
          view={view}
          now={now}
          onClose={() => setClosing(true)}
        />
      ) : failure ? (
        <Failure title="签到码没有读到" failure={failure} onRetry={state.reload} />
      ) : (
        <Loading label="正在准备签到码" />
      )}
      <CloseDialog
        activityId={activityId}
        counts={counts.data?.counts}
        open={closing}
        onDone={() => setClosing(false)}
        onProblem={setProblem}
      />
    </AppScreen>
  );
}
