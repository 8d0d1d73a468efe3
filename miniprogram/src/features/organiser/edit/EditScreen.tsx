import type { ActivityCard } from '@shared/contract/activities';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen } from '@/features/shell';
import { replacePage } from '@/platform/navigation';
import {
  ActionBar,
  Box,
  Button,
  DeskHead,
  Dialog,
  Empty,
  goBack,
  PageTitle,
  Skeleton,
  useWide,
} from '@/ui';
import { Failure } from '../Failure';
import { Trouble } from '../Trouble';
import { ActivityFields } from './ActivityFields';
import { CommitmentField } from './CommitmentField';
import { useActivityForm } from './use-activity-form';
import { useSaveActivity } from './use-save-activity';
import './edit.scss';

const PUBLISHED_IS_FINAL = '发布后本单位党员能看到，不能再修改';

function ActivityForm({ draft }: { draft?: ActivityCard }) {
  const form = useActivityForm(draft);
  const { save, problem } = useSaveActivity(form, draft?.id);
  const [leaving, setLeaving] = useState(false);
  const wide = useWide();
  const wrong = Object.values(form.errors).filter(Boolean).length;
  const title = draft ? '修改草稿' : '新建主题党日';
  const note = wrong > 0 ? `有${wrong}处需要修改，见标出的地方` : PUBLISHED_IS_FINAL;
  // On a phone it stands beside the button that was touched, wherever the form is scrolled to.
  const trouble = problem ? <Trouble sentence={problem} /> : undefined;
  const acts = (
    <>
      <Button kind="secondary" busyText="正在保存" onTap={() => save({ publish: false })}>
        存为草稿
      </Button>
      <Button busyText="正在发布" onTap={() => save({ publish: true })}>
        保存并发布
      </Button>
    </>
  );
  return (
    <AppScreen
      place="activities"
      title={title}
      deskWidth="wide"
      onBack={() => (form.isDirty ? setLeaving(true) : goBack())}
      actionBar={wide ? undefined : <ActionBar note={trouble ?? note}>{acts}</ActionBar>}
    >
      {wide ? <DeskHead title={title} note={note} acts={acts} /> : <PageTitle title={title} />}
      {wide && trouble}
      <Box className="activity-form">
        <ActivityFields form={form} />
        <CommitmentField form={form} />
      </Box>
      <Dialog
        open={leaving}
        title="离开这一页？"
        note="填写的内容还没有保存，离开后不会保留"
        act={{ word: '不保存', danger: true, onTap: goBack }}
        backWord="继续填写"
        onClose={() => setLeaving(false)}
      />
    </AppScreen>
  );
}

function DraftScreen({ activityId }: { activityId: string }) {
  const { data, failure, reload } = useOperation('activities.get', { activityId });
  if (data?.activity.state.name === 'draft') {
    return <ActivityForm key={activityId} draft={data.activity} />;
  }
  const act = { word: '查看活动', onTap: () => replacePage('activity', { id: activityId }) };
  return (
    <AppScreen place="activities" title="修改草稿">
      {data ? (
        <Empty
          icon="info"
          title="活动已发布，不能再修改"
          note="如需变动，请取消后重新发布"
          act={act}
        />
      ) : failure ? (
        <Failure title="草稿没有读到" failure={failure} onRetry={reload} />
      ) : (
        <Skeleton rows={4} />
      )}
    </AppScreen>
  );
}

/** A new theme Party day, or the draft of one. */
export function EditScreen({ activityId }: { activityId: string | undefined }) {
  return activityId ? <DraftScreen activityId={activityId} /> : <ActivityForm />;
}
