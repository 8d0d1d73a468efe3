import type { OutputOf } from '@shared/contract';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  ActionBar,
  Box,
  Button,
  Cell,
  CellList,
  Empty,
  Heading,
  Section,
  State,
  Words,
} from '@/ui';
import { hoursText } from '../volunteering-words';
import { lineNotes, type RecordLine, yearNote } from './record-words';
import { YearTabs } from './YearTabs';
import '../volunteering.scss';

type MyRecord = OutputOf<'volunteering.myRecord'>;

const SHOWN_AT_FIRST = 5;

function Line({ line }: { line: RecordLine }) {
  const waits = line.state === 'waiting';
  return (
    <Cell
      title={line.theme}
      note={lineNotes(line).map((text) => <Box key={text}>{text}</Box>)}
      side={
        <Words className="record-side">
          <Words className="t-body">{hoursText(line.figures.minutes)}</Words>
          {waits && <State kind="doing">待认定</State>}
        </Words>
      }
      onTap={() => openPage('service', { s: line.shiftId })}
    />
  );
}

function Lines({ title, lines }: { title: string; lines: readonly RecordLine[] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const rest = lines.slice(shown.length);
  const minutes = rest.reduce((sum, line) => sum + line.figures.minutes, 0);
  return (
    <Section title={title}>
      <CellList label={title}>
        {shown.map((line) => (
          <Line key={line.shiftId} line={line} />
        ))}
        {rest.length > 0 && (
          <Cell
            title={<Words className="t-sub">{`另外${rest.length}次，${hoursText(minutes)}`}</Words>}
            chevron="down"
            onTap={() => setAll(true)}
          />
        )}
      </CellList>
    </Section>
  );
}

/** The last twelve months: what an instructor's level is looked at by. */
function Rolling({ rolling }: { rolling: MyRecord['rolling'] }) {
  if (!rolling) return null;
  return (
    <Section title="近十二个月" note={`${longDayOf(rolling.from)}至${longDayOf(rolling.to)}`}>
      <CellList label="近十二个月">
        <Cell title={`${rolling.times}次服务`} side={hoursText(rolling.minutes)} />
      </CellList>
    </Section>
  );
}

function Content({ record }: { record: MyRecord }) {
  const { year, minutes, lines } = record;
  return (
    <>
      <Box className="page-head">
        <Box className="t-sub">{year}年已认定</Box>
        <Heading level={1} className="t-figure">
          {hoursText(minutes)}
        </Heading>
        <Box className="t-sub">{yearNote(record)}</Box>
      </Box>
      {lines.length === 0 && (
        <Empty
          icon="hand"
          title="还没有服务记录"
          note="参加志愿服务并签到签退后，时长会出现在这里"
          act={{ word: '看近期志愿服务', onTap: () => openPage('volunteerEvents') }}
        />
      )}
      <Lines title="待认定" lines={lines.filter(({ state }) => state === 'waiting')} />
      <Lines title="已认定" lines={lines.filter(({ state }) => state === 'confirmed')} />
      {lines.length > 0 && <Box className="section__note">时长有误？点开记录可以申请更正。</Box>}
      <Rolling rolling={record.rolling} />
      <CellList inset="icons" label="其他">
        <Cell
          lead={{ icon: 'doc' }}
          title={`${year}年志愿服务记录`}
          note="按国家系统的栏目，可以打印或导出"
          onTap={() => openPage('paper', { paper: 'service_record', year })}
        />
        <Cell
          lead={{ icon: 'person' }}
          title="我的志愿者信息"
          note="类别、特长和志愿者编号"
          onTap={() => openPage('volunteerProfile')}
        />
      </CellList>
    </>
  );
}

/** Hours confirmed, hours waiting and until when, and a draft to have stamped. */
export function RecordScreen() {
  const [year, setYear] = useState<number>();
  const remote = useOperation('volunteering.myRecord', { year });
  const hasAny = remote.data?.years.some(({ minutes }) => minutes > 0);
  return (
    <AppScreen
      title="服务记录"
      place="me"
      actionBar={
        hasAny && (
          <ActionBar note="核对盖章后才是正式材料">
            <Button kind="secondary" icon="download" onTap={() => openPage('statement')}>
              导出服务情况说明（草稿）
            </Button>
          </ActionBar>
        )
      }
    >
      <QueryState of={remote} what="服务记录">
        {(record) => (
          <>
            <YearTabs years={record.years} value={record.year} onChange={setYear} />
            <Content record={record} />
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}
