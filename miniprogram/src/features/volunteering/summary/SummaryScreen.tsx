import type { OutputOf } from '@shared/contract';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, RightsGate } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Empty, Figures, PageHead, Section } from '@/ui';
import { thisYear } from '../corps/this-year';
import { YearTabs } from '../record/YearTabs';
import { hoursText } from '../volunteering-words';
import { commitmentTitle, sumsText } from './summary-words';

type Summary = OutputOf<'volunteering.summary'>;

interface Line {
  key: string;
  title: string;
  note: string;
  minutes?: number;
}

function Lines({ title, note, lines }: { title: string; note?: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title} note={note}>
      <CellList label={title}>
        {lines.map(({ key, minutes, ...line }) => (
          <Cell
            key={key}
            title={line.title}
            note={line.note}
            side={minutes === undefined ? undefined : hoursText(minutes)}
          />
        ))}
      </CellList>
    </Section>
  );
}

function Content({ summary }: { summary: Summary }) {
  const { year, events, personTimes, people, minutes, waitingMinutes } = summary;
  if (events === 0) {
    return <Empty icon="hand" title={`${year}年还没有服务记录`} note="有人签到后，会汇总在这里" />;
  }
  return (
    <>
      <Figures
        label="合计"
        items={[
          { key: 'events', value: events, word: '场活动' },
          { key: 'times', value: personTimes, word: '人次' },
          { key: 'people', value: people, word: '人' },
        ]}
      />
      <CellList label="服务时长">
        <Cell title="已认定时长" side={hoursText(minutes)} />
        {waitingMinutes > 0 && (
          <Cell
            title="待认定时长"
            note="认定后计入"
            side={hoursText(waitingMinutes)}
            onTap={() => openPage('volunteerDue')}
          />
        )}
      </CellList>
      <Columns
        side={
          <>
            <Lines
              title="按志愿者类别"
              lines={summary.byCategory
                .filter((one) => one.personTimes > 0)
                .map(({ category, label, personTimes: times, minutes: own }) => ({
                  key: category,
                  title: label,
                  note: `${times}人次`,
                  minutes: own,
                }))}
            />
            <Lines
              title="服务地点"
              lines={summary.byPlace.map(({ place, events: held }) => ({
                key: place,
                title: place,
                note: `${held}场活动`,
              }))}
            />
          </>
        }
      >
        <Lines
          title="对应要点"
          note="一场活动对应两项的，两项都计"
          lines={summary.byCommitment.map((one) => ({
            key: one.commitmentId,
            title: commitmentTitle(one),
            note: `${sumsText(one)}，${one.places}个地点`,
            minutes: one.minutes,
          }))}
        />
        <Lines
          title="按组织单位"
          note="活动计入组织单位，时长计入本人"
          lines={summary.byUnit.map((one) => ({
            key: one.unitId,
            title: one.unitName,
            note: sumsText(one),
            minutes: one.minutes,
          }))}
        />
      </Columns>
    </>
  );
}

function Summed() {
  const [year, setYear] = useState(thisYear);
  const remote = useOperation('volunteering.summary', { year });
  const years = [thisYear(), thisYear() - 1].map((each) => ({ year: each }));
  return (
    <AppScreen title="志愿服务汇总" place="activities" deskWidth="wide">
      <PageHead title="志愿服务汇总" note="有签到记录的活动和人次，时长只计已认定的" />
      <YearTabs years={years} value={year} onChange={setYear} />
      <QueryState of={remote} what="汇总">
        {(summary) => <Content summary={summary} />}
      </QueryState>
      <CellList inset="icons" label="其他">
        <Cell
          lead={{ icon: 'doc' }}
          title="表册与打印"
          note="志愿服务汇总表，按单位选择"
          onTap={() => openPage('papers')}
        />
      </CellList>
    </AppScreen>
  );
}

/** What was served in a year, against the plan, by unit, kind and place; it names nobody. */
export function SummaryScreen() {
  return (
    <RightsGate
      title="志愿服务汇总"
      allows={({ sumsService }) => sumsService}
      whose="志愿服务汇总由组织者和领导班子查看"
      note="自己的时长在“志愿服务记录”里"
    >
      <Summed />
    </RightsGate>
  );
}
