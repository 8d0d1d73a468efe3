import type { OutputOf } from '@shared/contract';
import { activityKinds } from '@shared/domain/activity/kinds';
import { quorumStanding, quorumText } from '@shared/domain/activity/quorum';
import type { AttendanceCounts } from '@shared/domain/activity/schema';
import type { Instant } from '@shared/domain/time';
import { useState } from 'react';
import { AsksCell } from '@/features/asks';
import { CallListCell } from '@/features/reminders';
import { openPage } from '@/platform/navigation';
import { Box, Card, CardRule, Cell, CellList, Figures, Section, StateLine, showToast } from '@/ui';
import { CancelSheet } from './CancelSheet';
import { CloseDialog } from './CloseDialog';
import { figuresOf } from './figures';
import { JointSheet } from './JointSheet';
import {
  cancellable,
  closable,
  joinable,
  keepsNames,
  postponable,
  recordable,
  rosterShowable,
} from './organising';
import { PostponeSheet } from './PostponeSheet';
import { RecordCell } from './RecordCell';

export interface OrganiserPartProps {
  of: OutputOf<'activities.get'>;
  now: Instant;
}

type Kind = OutputOf<'activities.get'>['activity']['kind'];

/** Information for the chair, with the regulation it comes from: it bars nothing. */
function QuorumLine({ kind, counts }: { kind: Kind; counts: AttendanceCounts }) {
  const { quorum } = activityKinds[kind];
  if (!quorum || counts.expected === 0) return null;
  const { reached } = quorumStanding(quorum, counts);
  return (
    <>
      <CardRule />
      <Box className="stack-1">
        <StateLine kind={reached ? 'done' : 'todo'}>{quorumText(quorum, counts)}</StateLine>
        <Box className="t-note">依据{quorum.source}，供主持人参考</Box>
      </Box>
    </>
  );
}

type Asking = 'close' | 'cancel' | 'postpone' | 'joint';

/** What only organisers see: numbers, list, record, and the acts that move, end or undo it. */
export function OrganiserPart({ of: { activity, counts, jointWith }, now }: OrganiserPartProps) {
  const [asking, setAsking] = useState<Asking>();
  const leave = () => setAsking(undefined);
  const openRoster = () => openPage('organiserRoster', { id: activity.id });
  const hasRoster = rosterShowable(activity);
  const closed = activity.state.name === 'closed';
  if (activity.state.name === 'cancelled') {
    return (
      <CellList inset="icons" label="组织">
        <CallListCell activityId={activity.id} />
      </CellList>
    );
  }
  return (
    <Section title="组织">
      {counts && hasRoster && !(closed && activityKinds[activity.kind].studies) && (
        <Card tight label="到会人数">
          <Figures items={figuresOf(counts, closed, openRoster)} label="到会人数" />
          <QuorumLine kind={activity.kind} counts={counts} />
        </Card>
      )}
      <CellList inset="icons" label="组织">
        {hasRoster && (
          <Cell
            lead={{ icon: 'people' }}
            title="签到名单"
            note={closed ? undefined : '没带手机、在纸质签到表上签名的，在这里登记'}
            onTap={openRoster}
          />
        )}
        {closable(activity, now) && (
          <Cell
            lead={{ icon: 'check' }}
            title="结束签到"
            note={keepsNames(activity) ? '还没到的人记为缺席' : '结束后可以提交记录'}
            onTap={() => setAsking('close')}
          />
        )}
        {hasRoster && <AsksCell activityId={activity.id} />}
        {recordable(activity, now) && <RecordCell activityId={activity.id} />}
        {activity.state.name !== 'draft' && (
          <Cell
            lead={{ icon: 'print' }}
            title="表册与打印"
            note={hasRoster ? '签到表、活动记录，打印或导出' : '活动记录，打印或导出'}
            onTap={() => openPage('papers', { activityId: activity.id })}
          />
        )}
        {activity.state.name === 'published' && <CallListCell activityId={activity.id} />}
        {postponable(activity, now) && (
          <Cell
            lead={{ icon: 'clock' }}
            title="改期"
            note="换时间或地点，写明原因"
            onTap={() => setAsking('postpone')}
          />
        )}
        {joinable(activity, now) && (
          <Cell
            lead={{ icon: 'merge' }}
            title="邀请其他支部"
            note="联合举办，各有名单和记录，签到码是同一个"
            onTap={() => setAsking('joint')}
          />
        )}
        {cancellable(activity) && (
          <Cell lead={{ icon: 'close' }} title="取消活动" onTap={() => setAsking('cancel')} />
        )}
      </CellList>
      <CloseDialog
        activityId={activity.id}
        counts={counts ?? undefined}
        open={asking === 'close'}
        onDone={leave}
        onProblem={(sentence) => sentence && showToast(sentence, 'alert')}
      />
      <CancelSheet activityId={activity.id} open={asking === 'cancel'} onClose={leave} />
      {asking === 'postpone' && <PostponeSheet activity={activity} onClose={leave} />}
      {asking === 'joint' && (
        <JointSheet
          activity={activity}
          joined={jointWith.map(({ unitName }) => unitName)}
          onClose={leave}
        />
      )}
    </Section>
  );
}
