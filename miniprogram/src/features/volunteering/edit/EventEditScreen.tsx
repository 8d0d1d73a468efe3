import { useState } from 'react';
import { CommitmentField } from '@/features/organiser';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, useSession } from '@/features/shell';
import { ActionBar, Banner, Box, Button, DeskHead, Dialog, goBack, PageTitle, useWide } from '@/ui';
import { EventFields } from './EventFields';
import { type EventValues, emptyEvent, valuesOfEvent } from './event-values';
import { SafetyFields } from './SafetyFields';
import { ShiftFields } from './ShiftFields';
import { useEventForm } from './use-event-form';
import { useSaveEvent } from './use-save-event';

interface FormProps {
  eventId?: string;
  /** It is open already: saving changes it at once. */
  opened?: boolean;
  first: EventValues;
  commitmentId?: string | undefined;
}

function EventFormPage({ eventId, opened = false, first, commitmentId }: FormProps) {
  const form = useEventForm(first, commitmentId);
  const { save, problem } = useSaveEvent(form, eventId);
  const [leaving, setLeaving] = useState(false);
  const wide = useWide();
  const title = eventId ? '修改志愿服务' : '新建志愿服务';
  const wrong = Object.keys(form.errors).length;
  const usual = opened ? '保存后立即生效' : '发布后开始报名，时间和主题不再修改';
  const note = wrong > 0 ? `有${wrong}处需要修改，见标出的地方` : usual;
  const acts = opened ? (
    <Button busyText="正在保存" onTap={() => save({ publish: false })}>
      保存修改
    </Button>
  ) : (
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
      title={title}
      place="activities"
      deskWidth="wide"
      onBack={() => (form.isDirty ? setLeaving(true) : goBack())}
      actionBar={wide ? undefined : <ActionBar note={problem || note}>{acts}</ActionBar>}
    >
      {wide ? <DeskHead title={title} note={note} acts={acts} /> : <PageTitle title={title} />}
      {wide && problem && <Banner kind="overdue">{problem}</Banner>}
      <Columns
        side={
          <>
            <SafetyFields form={form} />
            <CommitmentField
              options={form.options}
              plan={form.plan}
              commitmentIds={form.commitmentIds}
              error={undefined}
              onChoose={(commitmentIds) => form.change({ commitmentIds })}
            />
          </>
        }
      >
        <Box className="stack-4">
          <EventFields form={form} fixed={eventId !== undefined} opened={opened} />
          <ShiftFields form={form} />
        </Box>
      </Columns>
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

function Existing({ eventId }: { eventId: string }) {
  const remote = useOperation('volunteering.event', { activityId: eventId });
  if (remote.data?.organises) {
    const { state } = remote.data.activity;
    return (
      <EventFormPage
        key={eventId}
        eventId={eventId}
        opened={state.name !== 'draft'}
        first={valuesOfEvent(remote.data)}
      />
    );
  }
  return (
    <AppScreen title="修改志愿服务" place="activities">
      <QueryState of={remote} what="志愿服务">
        {() => <Banner>这场活动由组织单位修改</Banner>}
      </QueryState>
    </AppScreen>
  );
}

export interface EventEditScreenProps {
  activityId: string | undefined;
  prefill: { unitId: string | undefined; commitmentId: string | undefined };
}

/** A new volunteer event, or one that is there. */
export function EventEditScreen({ activityId, prefill }: EventEditScreenProps) {
  const { data: me } = useSession();
  if (activityId) return <Existing eventId={activityId} />;
  return (
    <EventFormPage
      key={me?.memberId}
      first={emptyEvent(prefill.unitId ?? '', me?.name ?? '')}
      commitmentId={prefill.commitmentId}
    />
  );
}
