import { quarterName } from '@shared/domain/study/bulletin';
import { bulletinStandingWords } from '@shared/domain/study/bulletin-versions';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, QueryState, useStudyPlace } from '@/features/shell';
import { YearStepper } from '@/features/year';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import {
  Banner,
  Button,
  Card,
  Cell,
  CellList,
  Empty,
  PageHead,
  QuarterChips,
  Section,
  StateLine,
} from '@/ui';
import {
  beingWritten,
  bulletinsSentence,
  chipKinds,
  chipNote,
  type Group,
  type GroupQuarter,
  inForce,
  standingKinds,
  type VersionRow,
  versionNote,
  versionTitle,
} from './bulletin-words';

const open = (id: string) => openPage('bulletin', { id });

function Versions({ versions, label }: { versions: readonly VersionRow[]; label: string }) {
  return (
    <CellList label={label}>
      {versions.map((one) => (
        <Cell
          key={one.id}
          title={versionTitle(one)}
          note={versionNote(one) || undefined}
          state={
            <StateLine kind={standingKinds[one.standing]} loud={one.standing === 'proposed'}>
              {bulletinStandingWords[one.standing]}
            </StateLine>
          }
          onTap={() => open(one.id)}
        />
      ))}
    </CellList>
  );
}

interface DraftProps {
  group: Group;
  year: number;
  quarter: GroupQuarter;
  /** The most pressing one: the page's main act. */
  isFirst: boolean;
}

function DraftButton({ group, year, quarter: { quarter }, isFirst }: DraftProps) {
  const draft = useAct('bulletins.draft');
  const [problem, setProblem] = useState<string>();
  const begin = async () => {
    const begun = await draft.run({ unitId: group.unitId, year, quarter });
    if (begun.ok) open(begun.data.id);
    else setProblem(begun.error.message);
  };
  return (
    <>
      <Button kind={isFirst ? 'primary' : 'secondary'} busyText="正在起草" onTap={begin}>
        起草{quarterName(quarter)}通报
      </Button>
      {problem && <Banner kind="overdue">{problem}</Banner>}
    </>
  );
}

const isOpenToDraft = (quarter: GroupQuarter): boolean =>
  quarter.begun && !inForce(quarter) && !beingWritten(quarter);

function GroupYear({ group, year }: { group: Group; year: number }) {
  const { quarters, mayWrite, name } = group;
  const first = mayWrite ? quarters.find(isOpenToDraft) : undefined;
  const shown = quarters.filter(
    (one) => one.versions.length > 0 || (mayWrite && isOpenToDraft(one)),
  );
  return (
    <>
      <PageHead
        lead={name}
        title={bulletinsSentence(quarters)}
        note="每季度一份，计入要点第4条；多出的一份不抵其他季度"
      />
      <Card tight label={`${year}年四个季度`}>
        <QuarterChips
          items={quarters.map((quarter) => {
            const target = inForce(quarter) ?? beingWritten(quarter);
            return {
              key: String(quarter.quarter),
              title: `${quarterName(quarter.quarter).slice(1)}`,
              state: chipKinds[quarter.state],
              note: chipNote(quarter),
              ...(target ? { onTap: () => open(target.id) } : {}),
            };
          })}
        />
      </Card>
      {shown.map((quarter) => (
        <Section key={quarter.quarter} title={quarterName(quarter.quarter)}>
          {quarter.versions.length > 0 && (
            <Versions versions={quarter.versions} label={`${quarterName(quarter.quarter)}的通报`} />
          )}
          {mayWrite && isOpenToDraft(quarter) && (
            <DraftButton group={group} year={year} quarter={quarter} isFirst={quarter === first} />
          )}
        </Section>
      ))}
      {shown.length === 0 && (
        <Empty icon="doc" title="还没有印发的通报" note="学习秘书起草、审定印发后会出现在这里" />
      )}
    </>
  );
}

/** The bulletins of a year: what each quarter has, and what it lacks. */
export function BulletinsScreen({ year: asked }: { year: number | undefined }) {
  const place = useStudyPlace('board');
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(asked ?? latest);
  const remote = useOperation('bulletins.list', { year });
  return (
    <AppScreen title="学习通报" place={place}>
      <QueryState of={remote} what="学习通报">
        {({ groups }) =>
          groups.length === 0 ? (
            <Empty
              icon="shield"
              title="学习通报由中心组成员和机关党委查看"
              note="对外展示的成果，在“成果展示”里查看"
              act={{ word: '看成果展示', onTap: () => openPage('showings') }}
            />
          ) : (
            groups.map((group) => <GroupYear key={group.unitId} group={group} year={year} />)
          )
        }
      </QueryState>
      <Card tight label="年度">
        <YearStepper year={year} latest={latest} onChange={setYear} />
      </Card>
    </AppScreen>
  );
}
