import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { quorumText } from '@shared/domain/activity/quorum';
import { clockOf, dayTextOf, type Instant } from '@shared/domain/time';
import { Box, goBack, Heading, Loading, QrCode, Tap, Words } from '@/ui';
import { CodeDigits } from '../door/CodeDigits';
import { DoorNotice } from '../door/DoorNotice';
import { doorViewOf } from '../door/door-view';
import type { Door } from '../door/kept-door';
import { useAwake } from '../door/use-awake';
import { CODE_SECONDS, useCode } from '../door/use-code';
import { useDoor } from '../door/use-door';
import { Failure } from '../Failure';
import { useNow } from '../use-now';
import './projector.scss';

function Head({ activity }: { activity: ActivityCard }) {
  const { kind, theme, unitName, startsAt, place } = activity;
  return (
    <Box as="header" className="projector__head">
      <Box className="grow">
        <Heading level={1} className="projector__title">
          {activityKinds[kind].label}　{theme}
        </Heading>
        <Box className="projector__sub">
          {unitName}，{dayTextOf(startsAt)} {clockOf(startsAt)}，{place}
        </Box>
      </Box>
      <Tap className="projector__leave" onTap={goBack}>
        退出投屏
      </Tap>
    </Box>
  );
}

function Code({ door, now }: { door: Door; now: Instant }) {
  const code = useCode(door, now);
  const share = Math.round((code.secondsLeft / CODE_SECONDS) * 100);
  return (
    <Box className="projector__main">
      <QrCode text={code.link} label="签到二维码" size="fill" />
      <Box className="projector__side">
        <Box className="projector__label">微信扫左边的码，或输入六位数字</Box>
        <CodeDigits digits={code.digits} className="projector__digits" />
        <Box className="projector__timer" role="timer" aria-label={`${code.secondsLeft}秒后更换`}>
          <Box className="ring projector__ring" vars={{ '--value': share }} aria-hidden>
            <Words>{code.secondsLeft}</Words>
          </Box>
          <Words className="projector__label" aria-hidden>
            秒后更换
          </Words>
        </Box>
      </Box>
    </Box>
  );
}

interface FootProps {
  kind: ActivityCard['kind'];
  counts: OutputOf<'attendance.counts'> | undefined;
  offline: boolean;
}

/** Everybody who meets here is counted, of whatever branch; the quorum is that of one branch. */
function Foot({ kind, counts, offline }: FootProps) {
  const { quorum } = activityKinds[kind];
  const all = activityKinds[kind].shifts ? undefined : counts && (counts.together ?? counts.counts);
  return (
    <Box as="footer" className="projector__foot">
      <Words>
        {all && (
          <>
            <Words className="projector__count">{all.present}</Words>
            <Words> / {all.expected}人已签到</Words>
          </>
        )}
        {all && counts?.together && <Words>（各支部合计）</Words>}
        {offline && <Words>，联网后更新</Words>}
      </Words>
      {quorum && counts && <Words>{quorumText(quorum, counts.counts)}</Words>}
      <Words>没带手机？在纸质签到表上签名，效果相同</Words>
    </Box>
  );
}

/** The code for a whole room: readable from the last row, numbers only, no names. */
export function ProjectorScreen({ activityId }: { activityId: string }) {
  const { activity, door, failure, offline, counts, reload } = useDoor(activityId);
  const now = useNow();
  useAwake();
  if (!activity) {
    return (
      <Box className="projector projector--waiting">
        {failure ? (
          <Failure title="签到码没有读到" failure={failure} onRetry={reload} />
        ) : (
          <Loading label="正在准备签到码" />
        )}
      </Box>
    );
  }
  const view = doorViewOf(activity, now);
  return (
    <Box as="main" className="projector">
      <Head activity={activity} />
      {view.name === 'open' ? (
        door && <Code door={door} now={now} />
      ) : (
        <Box className="projector__notice">
          <DoorNotice activity={activity} view={view} />
        </Box>
      )}
      <Foot kind={activity.kind} counts={counts.data} offline={offline} />
    </Box>
  );
}
