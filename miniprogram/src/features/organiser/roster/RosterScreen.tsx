import type { RosterRow } from '@shared/contract/attendance';
import { useState } from 'react';
import { CloseDialog } from '@/features/activities';
import { AppScreen } from '@/features/shell';
import {
  ActionBar,
  Banner,
  Button,
  DeskHead,
  PageTitle,
  Skeleton,
  useTextSize,
  useWide,
} from '@/ui';
import { Failure } from '../Failure';
import { Trouble } from '../Trouble';
import { LastEntry } from './LastEntry';
import { RosterBody } from './RosterBody';
import { RosterSheets } from './RosterSheets';
import type { RosterOpen } from './roster-open';
import { useEntry } from './use-entry';
import { useRoster } from './use-roster';

interface ActsProps {
  missing: number;
  rows: readonly RosterRow[];
  onOpen: (open: RosterOpen) => void;
}

function RosterActs({ missing, rows, onOpen }: ActsProps) {
  // With a keyboard at hand a signed sheet is entered by the numbers of its lines.
  const byNumber = useWide() && rows.every(({ number }) => number > 0);
  const { size } = useTextSize();
  const paper = size === 'large' ? '纸质表登记' : '按纸质表登记';
  return (
    <>
      <Button
        kind="secondary"
        disabled={missing === 0}
        onTap={() => onOpen({ name: byNumber ? 'numbers' : 'paper' })}
      >
        {missing === 0 ? '人已登记齐' : paper}
      </Button>
      <Button onTap={() => onOpen({ name: 'close' })}>结束签到</Button>
    </>
  );
}

/** Who is here and who is not: entering by hand, from paper, striking out, closing. */
export function RosterScreen({ activityId }: { activityId: string }) {
  const entry = useEntry(activityId);
  const { activity, roster, missing, canEnter, failure, isStale, reload } = useRoster(
    activityId,
    entry.waiting,
  );
  const wide = useWide();
  const [open, setOpen] = useState<RosterOpen>({ name: 'nothing' });
  const [problem, setProblem] = useState('');
  const shut = () => setOpen({ name: 'nothing' });

  const acts = canEnter && (
    <RosterActs missing={missing.length} rows={roster?.rows ?? []} onOpen={setOpen} />
  );
  const trouble = problem ? <Trouble sentence={problem} /> : undefined;
  const last = entry.last && <LastEntry entry={entry} />;
  const offline = isStale && (
    <Banner kind="sync" icon="nowifi" flush>
      当前没有网络，名单停在上次读到的样子。登记照常，联网后自动提交
    </Banner>
  );
  return (
    <AppScreen
      place="activities"
      title="签到名单"
      gap={3}
      deskWidth="wide"
      banner={offline || undefined}
      actionBar={acts && !wide ? <ActionBar note={trouble ?? last}>{acts}</ActionBar> : undefined}
    >
      {wide && activity ? (
        <DeskHead
          title="签到名单"
          note={`${activity.theme}，${activity.unitName}`}
          acts={acts || undefined}
        />
      ) : (
        <PageTitle title="签到名单" />
      )}
      {(wide || !acts) && trouble}
      {wide && last}
      {activity && roster ? (
        <RosterBody activity={activity} roster={roster} entry={entry} onOpen={setOpen} />
      ) : failure ? (
        <Failure title="名单没有读到" failure={failure} onRetry={reload} />
      ) : (
        <Skeleton rows={5} />
      )}
      {activity && roster && (
        <RosterSheets
          activity={activity}
          roster={roster}
          missing={missing}
          entry={entry}
          open={open}
          onOpen={setOpen}
        />
      )}
      <CloseDialog
        activityId={activityId}
        counts={roster?.counts}
        open={open.name === 'close'}
        onDone={shut}
        onProblem={setProblem}
      />
    </AppScreen>
  );
}
