import { activityKinds } from '@shared/domain/activity/kinds';
import { quorumText } from '@shared/domain/activity/quorum';
import { dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { kindLabelOf, whenTextOf } from '@/features/activities';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  ActionBar,
  Banner,
  Box,
  Button,
  Card,
  DeskHead,
  PageHead,
  Section,
  showToast,
  TextLink,
  useWide,
} from '@/ui';
import { LinkFields } from './LinkFields';
import { AttachmentFields, DecisionFields, MainFields } from './RecordFields';
import { missingOnPage, type RecordRead } from './record-form';
import { MissingList, MissingSheet, OvertakenSheet } from './Sheets';
import { useRecord } from './use-record';

/** 应到11人，实到9人，迟到1人，请假1人，缺席1人. */
const attendanceText = ({ counts }: RecordRead): string =>
  [
    `应到${counts.expected}人，实到${counts.present}人`,
    counts.late > 0 && `迟到${counts.late}人`,
    counts.onLeave > 0 && `请假${counts.onLeave}人`,
    counts.absent > 0 && `缺席${counts.absent}人`,
    counts.sittingIn > 0 && `列席和来宾${counts.sittingIn}人`,
  ]
    .filter(Boolean)
    .join('，');

/** What the record takes from the roster: nobody writes it a second time. */
function FromRoster({ data }: { data: RecordRead }) {
  const { roster, quorum } = activityKinds[data.activity.kind];
  if (roster === 'none') return null;
  return (
    <Section
      title="到会情况"
      side={
        <TextLink onTap={() => openPage('organiserRoster', { id: data.activity.id })}>
          签到名单
        </TextLink>
      }
    >
      <Card tight>
        <Box className="stack-1">
          <Box className="t-body">{attendanceText(data)}</Box>
          {quorum && <Box className="t-sub">{quorumText(quorum, data.counts)}</Box>}
          <Box className="t-note">由签到名单得出，不用再填</Box>
        </Box>
      </Card>
    </Section>
  );
}

interface FormProps {
  data: RecordRead;
  reload: () => void;
  memberId: string;
}

function RecordForm({ data, reload, memberId }: FormProps) {
  const record = useRecord(data, reload, memberId);
  const handIn = useAct('activities.handIn');
  const [named, setNamed] = useState<readonly string[]>();
  const wide = useWide();
  const { activity } = data;
  const missing = missingOnPage(record.form, data);
  const handedInAt = data.record?.handedInAt ?? null;
  const closed = activity.state.name === 'closed';

  const submit = async (despite: readonly string[]) => {
    const result = await handIn.run({ activityId: activity.id, despite: [...despite] });
    if (result.ok) {
      setNamed(undefined);
      return showToast('已提交');
    }
    if (result.error.code === 'RECORD_INCOMPLETE') return setNamed(result.error.data.missing);
    setNamed(undefined);
    record.setProblem(`没有提交：${result.error.message}`);
  };
  /** Saves first, so that what is handed in is what stands on the page. */
  const finish = async () => {
    const left = await record.save();
    if (left === undefined) return;
    if (left.length > 0) setNamed(left);
    else await submit([]);
  };
  const lacking = missing.length > 0 ? `还缺${missing.length}项` : '记录要素已填齐';
  const trouble = record.problem ? <Banner kind="overdue">{record.problem}</Banner> : undefined;
  const acts = handedInAt ? (
    <Button busyText="正在保存" disabled={!record.isDirty} onTap={() => record.save()}>
      {record.isDirty ? '保存修改' : '已提交，没有改动'}
    </Button>
  ) : (
    <>
      <Button kind="secondary" busyText="正在保存" onTap={() => record.save()}>
        保存
      </Button>
      <Button busyText="正在提交" disabled={!closed} onTap={finish}>
        {closed ? '提交记录' : '签到未结束'}
      </Button>
    </>
  );
  const heading = `${activity.theme}的记录`;
  return (
    <AppScreen
      title="活动记录"
      place="activities"
      deskWidth="wide"
      actionBar={wide ? undefined : <ActionBar note={trouble ?? lacking}>{acts}</ActionBar>}
    >
      {wide ? (
        <DeskHead title={heading} note={lacking} acts={acts} />
      ) : (
        <PageHead
          lead={`${activity.unitName} ${kindLabelOf(activity)}`}
          title={heading}
          note={whenTextOf(activity)}
        />
      )}
      {wide && trouble}
      {handedInAt !== null && (
        <Banner kind="done">{`已提交 ${dateTimeTextOf(handedInAt)}，还可以修改`}</Banner>
      )}
      {record.isRestored && (
        <Banner kind="sync" act={{ word: '放弃', onTap: record.discard }}>
          接着填上次没有保存的内容，留在这部手机上
        </Banner>
      )}
      <Columns
        side={
          <>
            <FromRoster data={data} />
            <LinkFields data={data} record={record} />
            {missing.length > 0 && (
              <Section title={`还缺${missing.length}项`}>
                <Card tight>
                  <MissingList missing={missing} />
                </Card>
              </Section>
            )}
          </>
        }
      >
        <MainFields data={data} record={record} />
        <DecisionFields record={record} />
        <AttachmentFields record={record} />
      </Columns>
      {named && (
        <MissingSheet
          missing={named}
          onHandIn={() => submit(named)}
          onClose={() => setNamed(undefined)}
        />
      )}
      <OvertakenSheet record={record} />
    </AppScreen>
  );
}

/** The written record of an activity. */
export function RecordScreen({ activityId }: { activityId: string }) {
  const remote = useOperation('activities.getRecord', { activityId });
  const me = useSession();
  if (remote.data && me.data) {
    const { memberId } = me.data;
    return (
      <RecordForm key={activityId} data={remote.data} reload={remote.reload} memberId={memberId} />
    );
  }
  return (
    <AppScreen title="活动记录" place="activities" deskWidth="wide">
      {me.data ? (
        <QueryState of={remote} what="活动记录">
          {() => null}
        </QueryState>
      ) : (
        <QueryState of={me} what="您的身份">
          {() => null}
        </QueryState>
      )}
    </AppScreen>
  );
}
