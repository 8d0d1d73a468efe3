import { type MakeUpShow, showOf } from '@shared/domain/make-ups/task';
import { showLabels } from '@shared/domain/make-ups/words';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useSession, useStudyPlace } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { Empty, PageHead, Section, Segmented, SelectField } from '@/ui';
import { MakeUpList } from './MakeUpList';
import { useStudyUnit } from './use-study-unit';

const SHOWS: readonly MakeUpShow[] = ['open', 'said', 'done'];

const EMPTY: Readonly<Record<MakeUpShow, { title: string; note: string }>> = {
  open: { title: '没有要补学的', note: '学习结束签到后，请假和缺席的会出现在这里' },
  said: { title: '没有待确认的补学', note: '成员提交后会出现在这里' },
  done: { title: '还没有登记补学', note: '确认或登记后留在这里' },
};

/** Sessions of my own that I missed. */
function Mine() {
  const remote = useOperation('makeUps.mine', {});
  return (
    <QueryState of={remote} what="补学">
      {({ tasks }) =>
        tasks.length === 0 ? (
          <Empty title="没有要补学的" note="请假或缺席的中心组学习会出现在这里" />
        ) : (
          <Section
            title={`我的补学，未补${tasks.filter((task) => showOf(task) === 'open').length}次`}
          >
            <MakeUpList tasks={tasks} label="我的补学" keeps={false} named={false} />
          </Section>
        )
      }
    </QueryState>
  );
}

interface GroupProps {
  unitId: string;
  year: number;
  activityId: string | undefined;
}

const EVERYBODY = 'everybody';

/** What the group's members missed: to be agreed to, entered or given back. */
function Group({ unitId, year, activityId }: GroupProps) {
  const [show, setShow] = useState<MakeUpShow>('open');
  const [memberId, setMemberId] = useState(EVERYBODY);
  const remote = useOperation('makeUps.list', {
    unitId,
    year,
    show,
    ...(memberId === EVERYBODY ? {} : { memberId }),
    ...(activityId ? { activityId } : {}),
  });
  const counts = remote.data?.counts;
  const people = remote.data?.people ?? [];
  return (
    <>
      <Segmented
        label="筛选补学"
        items={SHOWS.map((key) => ({
          key,
          label: counts ? `${showLabels[key]} ${counts[key]}` : showLabels[key],
        }))}
        value={show}
        onChange={setShow}
      />
      {!activityId && people.length > 1 && (
        <SelectField
          label="成员"
          value={memberId}
          onChange={setMemberId}
          items={[
            { key: EVERYBODY, label: '全部成员' },
            ...people.map(({ memberId: key, name: label }) => ({ key, label })),
          ]}
        />
      )}
      <QueryState of={remote} what="补学">
        {({ tasks, keeps }) =>
          tasks.length === 0 ? (
            <Empty icon="edit" {...EMPTY[show]} />
          ) : (
            <MakeUpList tasks={tasks} label={showLabels[show]} keeps={keeps} named />
          )
        }
      </QueryState>
    </>
  );
}

export interface MakeUpsScreenProps {
  /** Left out: my own group. */
  unit: string | undefined;
  year: number | undefined;
  /** Of one session alone. */
  activityId: string | undefined;
}

/** 补学: my own, and for who keeps or heads the group everybody's. */
export function MakeUpsScreen({ unit, year, activityId }: MakeUpsScreenProps) {
  const place = useStudyPlace('activities');
  const { data: me, organises, answersAsks } = useSession();
  const unitId = useStudyUnit(unit);
  const held = me?.memberships.filter((one) => one.unitId === unitId) ?? [];
  const isMember = held.some(({ roles }) => roles.includes('member'));
  const seesGroup = organises || answersAsks;
  return (
    <AppScreen title="补学" place={place} gap={3}>
      <PageHead title="补学" note="补学另计，不改变实到和出勤率" />
      {seesGroup && unitId && (
        <Group
          unitId={unitId}
          year={year ?? calendarOf(serverNow()).year}
          activityId={activityId}
        />
      )}
      {(isMember || !seesGroup) && !activityId && <Mine />}
    </AppScreen>
  );
}
