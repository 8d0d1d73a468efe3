import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { YearStepper } from '@/features/year';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import {
  ActionBar,
  Box,
  Button,
  Card,
  Cell,
  CellList,
  DeskHead,
  Empty,
  PageTitle,
  StateLine,
  useWide,
} from '@/ui';
import { ProgrammeSheet } from './ProgrammeSheet';
import { ProgrammeView } from './ProgrammeView';
import { coverageText, type Programme, stateOf } from './programme-words';

const EMPTY_NOTE = '例如“年轻党员干部、年轻教练员队伍理想信念宗旨教育”计划、“学思践悟”教育活动';

function ProgrammeCell({ programme, year }: { programme: Programme; year: number }) {
  const { id, title, audience, sessions } = programme;
  const { kind, words } = stateOf(programme);
  const held = sessions.filter(({ isHeld }) => isHeld).length;
  return (
    <Cell
      lead={{ icon: 'doc' }}
      title={title}
      note={
        <>
          <Box>面向{audience}</Box>
          <Box>{`已开展${held}场，${coverageText(programme)}`}</Box>
        </>
      }
      state={<StateLine kind={kind}>{words}</StateLine>}
      onTap={() => openPage('programmes', { id, year })}
    />
  );
}

/** All programmes of a year. */
function ProgrammeList({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const remote = useOperation('study.programmes', { year });
  const [adding, setAdding] = useState(false);
  const wide = useWide();
  const act = remote.data?.keeps && (
    <Button icon="plus" onTap={() => setAdding(true)}>
      新建专项计划
    </Button>
  );
  return (
    <AppScreen
      title="专项计划"
      place="study"
      deskWidth="wide"
      actionBar={!wide && act ? <ActionBar>{act}</ActionBar> : undefined}
    >
      {wide ? (
        <DeskHead title="专项计划" acts={act || undefined} />
      ) : (
        <PageTitle title="专项计划" />
      )}
      <Card tight label="年度">
        <YearStepper year={year} latest={calendarOf(serverNow()).year} onChange={onYear} />
      </Card>
      <QueryState of={remote} what="专项计划">
        {({ programmes }) =>
          programmes.length === 0 ? (
            <Empty icon="doc" title={`${year}年还没有专项计划`} note={EMPTY_NOTE} />
          ) : (
            <CellList inset="icons" label="专项计划">
              {programmes.map((programme) => (
                <ProgrammeCell key={programme.id} programme={programme} year={year} />
              ))}
            </CellList>
          )
        }
      </QueryState>
      {adding && <ProgrammeSheet entry={undefined} onClose={() => setAdding(false)} />}
    </AppScreen>
  );
}

function OneProgramme({ programmeId, year }: { programmeId: string; year: number }) {
  const remote = useOperation('study.programmes', { year });
  return (
    <AppScreen title="专项计划" place="study" deskWidth="wide">
      <QueryState of={remote} what="专项计划">
        {({ programmes }) => {
          const programme = programmes.find(({ id }) => id === programmeId);
          if (programme) return <ProgrammeView programme={programme} />;
          return <Empty icon="doc" title="没有找到这项计划" note="可能已撤下，请返回后刷新" />;
        }}
      </QueryState>
    </AppScreen>
  );
}

export interface ProgrammesScreenProps {
  /** Undefined: the list of all. */
  programmeId: string | undefined;
  year: number | undefined;
}

/** Programmes of education: all of a year, or one with its sessions and the branches it reached. */
export function ProgrammesScreen({ programmeId, year: first }: ProgrammesScreenProps) {
  const [year, setYear] = useState(first ?? calendarOf(serverNow()).year);
  if (programmeId) return <OneProgramme programmeId={programmeId} year={year} />;
  return <ProgrammeList year={year} onYear={setYear} />;
}
