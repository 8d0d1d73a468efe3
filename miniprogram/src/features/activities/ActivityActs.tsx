import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import { calendarOf, type Instant } from '@shared/domain/time';
import { useState } from 'react';
import { useKeptStandings } from '@/features/queue';
import { useAct } from '@/features/remote';
import { useStudySession } from '@/features/study-attendance';
import { openPage } from '@/platform/navigation';
import { ActionBar, Button, showToast } from '@/ui';
import { AfterwardsDialog } from './AfterwardsDialog';
import { codeShowable, keepsNames } from './organising';
import { ownStanding } from './own-standing';
import { standingWords } from './standing-words';

export interface ActivityActsProps {
  of: OutputOf<'activities.get'>;
  now: Instant;
}

const publishedText = ({ activity, expected }: OutputOf<'activities.publish'>): string =>
  keepsNames(activity) ? `已发布，应到${expected}人` : '已发布';

/** A draft's acts: open it to its members, or go on writing. */
function DraftActs({ activityId }: { activityId: string }) {
  const publish = useAct('activities.publish');
  const [isPast, setPast] = useState(false);
  const submit = async (afterwards: boolean) => {
    setPast(false);
    const result = await publish.run({ activityId, ...(afterwards ? { afterwards } : {}) });
    if (result.ok) showToast(publishedText(result.data));
    else if (result.error.code === 'ACTIVITY_IN_PAST') setPast(true);
    else showToast(result.error.message, 'alert');
  };
  return (
    <>
      <ActionBar note="发布后名单上的人能看到，改期要写明原因">
        <Button kind="secondary" onTap={() => openPage('organiserEdit', { id: activityId })}>
          编辑
        </Button>
        <Button onTap={() => submit(false)} busyText="正在发布">
          发布
        </Button>
      </ActionBar>
      <AfterwardsDialog open={isPast} onAgree={() => submit(true)} onClose={() => setPast(false)} />
    </>
  );
}

/** After a session of the study group: the sheet to file, and what is made up for. */
function StudyActs({ activity: { id, unitId, startsAt } }: { activity: ActivityCard }) {
  const { year } = calendarOf(startsAt);
  return (
    <ActionBar>
      <Button
        kind="secondary"
        onTap={() => openPage('paper', { paper: 'sign_in', activityId: id })}
      >
        打印签到表
      </Button>
      <Button onTap={() => openPage('makeUps', { unit: unitId, year, id })}>登记补学</Button>
    </ActionBar>
  );
}

/** The acts of the page: the organiser's code, and checking in or why not. */
export function ActivityActs({ of: { activity, mine, organises }, now }: ActivityActsProps) {
  const keptAt = useKeptStandings();
  const study = useStudySession(activity);
  if (organises && activity.state.name === 'draft') return <DraftActs activityId={activity.id} />;
  const { act } = standingWords(ownStanding(activity, mine, now, keptAt(activity.id)), now);
  const showsCode = organises && codeShowable(activity, now);
  if (study?.makesUp && study.keeps && activity.state.name === 'closed') {
    return <StudyActs activity={activity} />;
  }
  if (!showsCode && !act) return null;
  const door = act && (act.open || !showsCode) ? act : undefined;
  return (
    <ActionBar note={door?.note}>
      {door && (
        <Button
          kind={showsCode ? 'secondary' : 'primary'}
          disabled={!door.open}
          onTap={() => openPage('checkIn', { a: activity.id })}
        >
          {door.label}
        </Button>
      )}
      {showsCode && (
        <Button onTap={() => openPage('organiserCode', { id: activity.id })}>显示签到码</Button>
      )}
    </ActionBar>
  );
}
