import { activityKinds } from '@shared/domain/activity/kinds';
import { useState } from 'react';
import { AfterwardsDialog } from '@/features/activities';
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
import { type FormValues, valuesOf } from './form-values';
import { KindFields } from './KindFields';
import { PeopleField } from './PeopleField';
import { ProgrammeField } from './ProgrammeField';
import { SeriesField } from './SeriesField';
import { StartFrom } from './StartFrom';
import { StudyField } from './StudyField';
import { seriesDates } from './series-dates';
import { type Prefill, useActivityForm } from './use-activity-form';
import { useSaveActivity } from './use-save-activity';
import './edit.scss';

const AFTER_PUBLISHING = '发布后名单上的人能看到，改期要写明原因';

/** The two acts of the form; with a series, for all its dates at once. */
const actWords = ({ date, repeat }: FormValues) => {
  const many = repeat ? seriesDates(date, repeat).length : 0;
  return many > 1
    ? { draft: `存${many}场草稿`, publish: `发布${many}场` }
    : { draft: '存为草稿', publish: '保存并发布' };
};

interface FormProps {
  draft?: { id: string; values: FormValues };
  prefill: Prefill;
}

function ActivityForm({ draft, prefill }: FormProps) {
  const form = useActivityForm(draft?.values, prefill);
  const { save, problem, past, dismiss } = useSaveActivity(form, draft?.id);
  const [leaving, setLeaving] = useState(false);
  const wide = useWide();
  const wrong = Object.values(form.errors).filter(Boolean).length;
  const title = draft ? '修改草稿' : '新建活动';
  const note = wrong > 0 ? `有${wrong}处需要修改，见标出的地方` : AFTER_PUBLISHING;
  const words = actWords(form.values);
  // On a phone it stands beside the button that was touched, wherever the form is scrolled to.
  const trouble = problem ? <Trouble sentence={problem} /> : undefined;
  const acts = (
    <>
      <Button kind="secondary" busyText="正在保存" onTap={() => save({ publish: false })}>
        {words.draft}
      </Button>
      <Button busyText="正在发布" onTap={() => save({ publish: true })}>
        {words.publish}
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
        <Box className="stack-4">
          <KindFields form={form} fixed={draft !== undefined} />
          <StartFrom form={form} />
          <ActivityFields form={form} />
          {activityKinds[form.values.kind].studies && <StudyField form={form} />}
        </Box>
        <Box className="stack-4">
          {activityKinds[form.values.kind].roster === 'chosen' && <PeopleField form={form} />}
          {!draft && <SeriesField form={form} />}
          <ProgrammeField form={form} />
          <CommitmentField
            options={form.options}
            plan={form.plan}
            commitmentIds={form.commitmentIds}
            error={form.errors.commitments}
            onChoose={(commitmentIds) =>
              form.change({ ...form.values, commitmentIds }, 'commitments', 'date')
            }
          />
        </Box>
      </Box>
      <Dialog
        open={leaving}
        title="离开这一页？"
        note="填写的内容还没有保存，离开后不会保留"
        act={{ word: '不保存', danger: true, onTap: goBack }}
        backWord="继续填写"
        onClose={() => setLeaving(false)}
      />
      <AfterwardsDialog
        open={past !== undefined}
        onAgree={() => past && save({ ...past, afterwards: true })}
        onClose={dismiss}
      />
    </AppScreen>
  );
}

function DraftScreen({ activityId }: { activityId: string }) {
  const { data, failure, reload } = useOperation('activities.get', { activityId });
  if (data?.activity.state.name === 'draft') {
    const values = valuesOf(data.activity, data.chosen);
    return <ActivityForm key={activityId} draft={{ id: activityId, values }} prefill={{}} />;
  }
  const act = { word: '查看活动', onTap: () => replacePage('activity', { id: activityId }) };
  return (
    <AppScreen place="activities" title="修改草稿">
      {data ? (
        <Empty
          icon="info"
          title="活动已发布，不能再修改"
          note="如需换时间地点，请在活动页改期；内容有误的，取消后重新发布"
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

/** A new session that takes up a topic of the unit's study plan: the form opens once the topic is read. */
function TopicForm({ topicOf, prefill }: { topicOf: TopicAddress; prefill: Prefill }) {
  const { unitId, year, topicId } = topicOf;
  const plan = useOperation('study.plan', { unitId, year });
  if (!plan.data && !plan.failure) {
    return (
      <AppScreen place="activities" title="新建活动">
        <Skeleton rows={4} />
      </AppScreen>
    );
  }
  // A topic that is not there leaves a form without one; the plan that was not read can be chosen later.
  const topic = plan.data?.topics.find(({ id }) => id === topicId);
  return <ActivityForm prefill={{ ...prefill, unitId, kind: 'study_session', topic }} />;
}

/** A topic by its plan. */
export interface TopicAddress {
  unitId: string;
  year: number;
  topicId: string;
}

export interface EditScreenProps {
  /** The draft to go on with; left out: a new activity. */
  activityId: string | undefined;
  prefill?: Prefill;
  /** The topic a new session is to take up. */
  topicOf?: TopicAddress;
}

/** A new activity, or the draft of one. */
export function EditScreen({ activityId, prefill = {}, topicOf }: EditScreenProps) {
  if (activityId) return <DraftScreen activityId={activityId} />;
  if (topicOf) return <TopicForm topicOf={topicOf} prefill={prefill} />;
  return <ActivityForm prefill={prefill} />;
}
