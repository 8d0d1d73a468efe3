import type { OutputOf } from '@shared/contract';
import { QUARTERS } from '@shared/domain/study/plan';
import { calendarOf } from '@shared/domain/time';
import { useEffect, useState } from 'react';
import { AppScreen, QueryState } from '@/features/shell';
import type { PlannedTopic } from '@/features/study-form';
import { YearStepper } from '@/features/year';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { scrollToAnchor } from '@/platform/scroll-to-anchor';
import {
  ActionBar,
  Banner,
  Box,
  Button,
  Card,
  DeskHead,
  Empty,
  PageTitle,
  Skeleton,
  useWide,
} from '@/ui';
import { QuarterColumn } from './QuarterColumn';
import { StartSheet } from './StartSheet';
import { TopicMenu } from './TopicMenu';
import { TopicSheet } from './TopicSheet';
import { useGroup } from './use-group';
import { type Plan, usePlan } from './use-plan';
import './study.scss';

type Asking =
  | { name: 'start' }
  | { name: 'new' }
  | { name: 'menu'; topicId: string }
  | { name: 'edit'; topicId: string };

interface BodyProps {
  data: OutputOf<'study.plan'>;
  plan: Plan;
  asking: Asking | undefined;
  onAsk: (asking: Asking | undefined) => void;
}

function Sheets({ data, plan, asking, onAsk }: BodyProps) {
  const { unitId, year, topics } = data;
  const close = () => onAsk(undefined);
  const quarterNow = calendarOf(serverNow()).quarter;
  if (asking?.name === 'start') {
    const present = topics.map(({ title }) => title);
    return <StartSheet unitId={unitId} year={year} present={present} onClose={close} />;
  }
  const topicId = asking && 'topicId' in asking ? asking.topicId : undefined;
  const topic = topics.find(({ id }) => id === topicId);
  if (asking?.name === 'menu' && topic) {
    return (
      <TopicMenu
        topic={topic}
        topics={topics}
        unitId={unitId}
        year={year}
        plan={plan}
        onEdit={() => onAsk({ name: 'edit', topicId: topic.id })}
        onClose={close}
      />
    );
  }
  if (asking?.name === 'new' || (asking?.name === 'edit' && topic)) {
    return (
      <TopicSheet unitId={unitId} year={year} topic={topic} quarter={quarterNow} onClose={close} />
    );
  }
  return null;
}

function Body({ data, plan, asking, onAsk }: BodyProps) {
  const { topics, organises, unitId, year } = data;
  const openNotes = ({ id: topic, entries }: PlannedTopic) =>
    openPage('studyNotes', { unit: unitId, year, topic, ...(entries === 0 ? { add: 1 } : {}) });
  return (
    <>
      {plan.removed && (
        <Banner act={{ word: '撤销', onTap: plan.putBack }}>已移除“{plan.removed.title}”</Banner>
      )}
      {topics.length === 0 ? (
        <Empty
          icon="book"
          title={`${year}年还没有学习计划`}
          note={
            organises
              ? '可以从常用专题或去年的计划开始，也可以逐个添加'
              : '学习秘书排好后会出现在这里'
          }
          act={
            organises
              ? { word: '从常用专题或去年的计划开始', onTap: () => onAsk({ name: 'start' }) }
              : undefined
          }
        />
      ) : (
        <Box className="plan-quarters">
          {QUARTERS.map((quarter) => (
            <QuarterColumn
              key={quarter}
              quarter={quarter}
              topics={topics}
              onNotes={openNotes}
              onMenu={organises ? (topicId) => onAsk({ name: 'menu', topicId }) : undefined}
              onDropped={
                organises
                  ? (topicId, place) => void plan.moveTo(topicId, quarter, place)
                  : undefined
              }
            />
          ))}
        </Box>
      )}
      {organises && topics.length > 0 && (
        <Box>
          <Button kind="secondary" small icon="plus" onTap={() => onAsk({ name: 'start' })}>
            从常用专题或去年的计划添加
          </Button>
        </Box>
      )}
      <Sheets data={data} plan={plan} asking={asking} onAsk={onAsk} />
    </>
  );
}

interface PlanOfProps {
  unitId: string;
  year: number;
  onYear: (year: number) => void;
  topicId: string | undefined;
}

function PlanOf({ unitId, year, onYear, topicId }: PlanOfProps) {
  const plan = usePlan(unitId, year);
  const [asking, setAsking] = useState<Asking>();
  const wide = useWide();
  const { data } = plan.remote;
  const isRead = data !== undefined;
  useEffect(() => {
    if (isRead && topicId) scrollToAnchor(`topic-${topicId}`);
  }, [isRead, topicId]);
  const act = data?.organises && (
    <Button icon="plus" onTap={() => setAsking({ name: 'new' })}>
      添加专题
    </Button>
  );
  return (
    <AppScreen
      title="学习计划"
      place="study"
      deskWidth="wide"
      actionBar={!wide && act ? <ActionBar>{act}</ActionBar> : undefined}
    >
      {wide ? (
        <DeskHead title="学习计划" note={data?.unitName} acts={act || undefined} />
      ) : (
        <PageTitle title="学习计划" />
      )}
      <Card tight label="年度">
        <YearStepper
          year={year}
          latest={calendarOf(serverNow()).year + 1}
          onChange={(next) => {
            setAsking(undefined);
            onYear(next);
          }}
        />
      </Card>
      <QueryState of={plan.remote} what="学习计划">
        {(read) => <Body data={read} plan={plan} asking={asking} onAsk={setAsking} />}
      </QueryState>
    </AppScreen>
  );
}

export interface PlanScreenProps {
  /** Undefined: of the first group the reader may see. */
  unitId: string | undefined;
  year: number | undefined;
  /** The topic to be brought into view. */
  topicId: string | undefined;
}

/** A study group's plan of a year, quarter by quarter. */
export function PlanScreen({ unitId, year: first, topicId }: PlanScreenProps) {
  const [year, setYear] = useState(first ?? calendarOf(serverNow()).year);
  const group = useGroup(unitId);
  if (group.unitId) {
    return <PlanOf unitId={group.unitId} year={year} onYear={setYear} topicId={topicId} />;
  }
  return (
    <AppScreen title="学习计划" place="study">
      <PageTitle title="学习计划" />
      <QueryState of={group.remote} what="学习计划" waiting={<Skeleton rows={4} />}>
        {() => <Empty icon="book" title="没有可以查看的中心组" note="中心组成员和学习秘书能看到" />}
      </QueryState>
    </AppScreen>
  );
}
