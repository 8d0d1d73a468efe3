import type { RoundView } from '@shared/contract/inspections';
import { inspectionStateWords } from '@shared/domain/inspections/words';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { CaseSheet } from '@/features/cases';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import {
  Box,
  Card,
  Cell,
  CellList,
  Fact,
  Facts,
  Mark,
  PageHead,
  PageTitle,
  Section,
  StateLine,
  Words,
} from '@/ui';
import { Bulletins } from './Bulletins';
import { Findings } from './Findings';
import { RoundActs, RoundStart } from './RoundActs';
import { RoundPapers } from './RoundPapers';
import { findingsText, inspectedCount, roundStateKinds, spanText } from './round-words';
import { UnitSheet } from './UnitSheet';

const unitNote = (round: RoundView, unitId: string): string | undefined => {
  const counts = round.byUnit.find((one) => one.unitId === unitId);
  return counts && counts.found > 0 ? findingsText(counts) : undefined;
};

interface Asking {
  unitId: string;
  /** A finding is written down above the unit, whose ticks stay. */
  finding?: boolean;
}

function UnitList({ round }: { round: RoundView }) {
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const unit = round.units.find(({ unitId }) => unitId === asking?.unitId);
  const inspects = round.mayInspect && round.state === 'running';
  return (
    <Section title="受检单位">
      <CellList label="受检单位">
        {round.units.map(({ unitId, unitName, inspectedOn }) => (
          <Cell
            key={unitId}
            title={unitName}
            note={unitNote(round, unitId)}
            state={
              <StateLine kind={inspectedOn ? 'done' : 'todo'}>
                {inspectedOn ? `${longDayOf(inspectedOn)}已检查` : '还没有检查'}
              </StateLine>
            }
            onTap={inspects ? () => setAsking({ unitId }) : undefined}
          />
        ))}
      </CellList>
      {unit && (
        <UnitSheet
          round={round}
          unit={unit}
          onFinding={() => setAsking({ unitId: unit.unitId, finding: true })}
          onClose={close}
        />
      )}
      {asking?.finding && unit && (
        <CaseSheet
          kind="finding"
          unitId={unit.unitId}
          unitName={unit.unitName}
          round={round}
          onClose={() => setAsking({ unitId: unit.unitId })}
        />
      )}
    </Section>
  );
}

function Checklist({ round }: { round: RoundView }) {
  if (round.checklist.length === 0) return null;
  return (
    <Section title="检查清单">
      <Card tight>
        <Box className="stack-2">
          {round.checklist.map(({ key, item, text }) => (
            <Words key={key} className="serves">
              <Mark number={item} />
              <Words className="t-body">{text}</Words>
            </Words>
          ))}
        </Box>
      </Card>
    </Section>
  );
}

function Round({ round }: { round: RoundView }) {
  const places = useOperation('entries.places', {});
  const host = places.data?.places.find(({ mayWrite }) => mayWrite.includes('inspection_bulletin'));
  const done = inspectedCount(round);
  return (
    <>
      <PageHead
        lead={`${spanText(round)} ${round.team}`}
        title={round.title}
        note={`已检查${done}/${round.units.length}个单位，${findingsText(round.counts)}`}
      />
      <RoundStart round={round} />
      <Columns
        side={
          <>
            <Card tight>
              <StateLine kind={roundStateKinds[round.state]}>
                {inspectionStateWords[round.state]}
              </StateLine>
              <Facts>
                <Fact icon="clock">{`整改时限：${longDayOf(round.dueOn)}`}</Fact>
                <Fact icon="doc">{`督查条目：第${round.items.join('、')}条`}</Fact>
              </Facts>
            </Card>
            <Checklist round={round} />
            <RoundActs round={round} />
            <RoundPapers round={round} />
          </>
        }
      >
        <UnitList round={round} />
        <Findings roundId={round.id} />
        {(round.mayInspect || round.bulletins.length > 0) && (
          <Bulletins round={round} hostId={round.mayInspect ? host?.unitId : undefined} />
        )}
      </Columns>
    </>
  );
}

/** One round: units, checklist, findings and the bulletin. */
export function InspectionScreen({ roundId }: { roundId: string }) {
  const remote = useOperation('inspections.get', { roundId });
  return (
    <AppScreen title="督查" place="cases" deskWidth="wide">
      {remote.data === undefined && <PageTitle title="督查" />}
      <QueryState of={remote} what="督查">
        {(round) => <Round round={round} />}
      </QueryState>
    </AppScreen>
  );
}
