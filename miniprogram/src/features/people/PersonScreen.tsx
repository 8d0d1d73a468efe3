import type { PersonView } from '@shared/contract/people';
import type { UnitRow } from '@shared/contract/people-units';
import { useState } from 'react';
import { BindingSection } from '@/features/binding';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { Box, Button, Fact, Facts, FieldError, PageHead, showToast } from '@/ui';
import { HistoryList } from './HistoryList';
import { PlaceList } from './PlaceList';
import { classText } from './people-words';
import { ReadersOnly } from './ReadersOnly';
import { CorrectSheet } from './sheets/CorrectSheet';
import { EndSheet } from './sheets/EndSheet';
import { JoinSheet } from './sheets/JoinSheet';
import { RolesSheet } from './sheets/RolesSheet';
import { TransferSheet } from './sheets/TransferSheet';
import { type PersonAct, UnitActsSheet } from './UnitActsSheet';
import { WaitingTransfer } from './WaitingTransfer';
import './people.scss';

/** What lies over the page: one thing at a time. */
type Open = { act: PersonAct | 'choose'; unitId: string } | undefined;

const SHEETS = {
  transfer: TransferSheet,
  roles: RolesSheet,
  correct: CorrectSheet,
  end: EndSheet,
  join: JoinSheet,
} as const;

interface OverProps {
  open: Open;
  person: PersonView;
  units: readonly UnitRow[];
  onOpen: (open: Open) => void;
}

function Over({ open, person, units, onOpen }: OverProps) {
  if (!open) return null;
  const { act, unitId } = open;
  const onClose = () => onOpen(undefined);
  if (act === 'choose') {
    const unitName = units.find((unit) => unit.unitId === unitId)?.name ?? '';
    return (
      <UnitActsSheet
        person={person}
        unitId={unitId}
        unitName={unitName}
        onChoose={(chosen) => onOpen({ act: chosen, unitId })}
        onClose={onClose}
      />
    );
  }
  const Chosen = SHEETS[act];
  return <Chosen person={person} unitId={unitId} units={units} onClose={onClose} />;
}

function Known({ person }: { person: PersonView }) {
  const marks = [
    ...(person.leading ? ['党员领导干部'] : []),
    ...(person.young ? ['青年党员'] : []),
  ];
  return (
    <Facts>
      <Fact icon="person">{[classText(person), ...marks].join('，')}</Fact>
      <Fact icon="phone">{person.maskedPhone ?? '没有登记手机号'}</Fact>
      {person.rosterKey && <Fact icon="doc">{`工号 ${person.rosterKey}`}</Fact>}
    </Facts>
  );
}

function Person({ person, units }: { person: PersonView; units: readonly UnitRow[] }) {
  const [open, setOpen] = useState<Open>();
  const [problem, setProblem] = useState('');
  const undo = useAct('people.undoMove');
  const { memberId, may, places } = person;
  const undoMove = async (unitId: string) => {
    const result = await undo.run({ memberId, unitId });
    if (!result.ok) return setProblem(result.error.message);
    showToast('已撤销，按原来的继续');
  };
  const first = may.keeps[0] ?? places[0]?.unitId ?? '';
  return (
    <Columns
      side={
        <>
          {may.keeps[0] && <BindingSection memberId={memberId} unitId={may.keeps[0]} />}
          <HistoryList history={person.history} />
        </>
      }
    >
      <PageHead title={person.name}>
        <Known person={person} />
      </PageHead>
      <WaitingTransfer person={person} />
      <PlaceList
        person={person}
        onAct={(unitId) => setOpen({ act: 'choose', unitId })}
        onUndo={undoMove}
      />
      {problem && <FieldError>{problem}</FieldError>}
      {may.keeps.length > 0 && (
        <Box>
          <Button
            kind="secondary"
            small
            icon="plus"
            onTap={() => setOpen({ act: 'join', unitId: first })}
          >
            加入另一个单位
          </Button>
        </Box>
      )}
      {may.keeps.length === 0 && may.correct === 'everything' && (
        <Button
          kind="secondary"
          small
          icon="edit"
          onTap={() => setOpen({ act: 'correct', unitId: first })}
        >
          更正资料
        </Button>
      )}
      <Over open={open} person={person} units={units} onOpen={setOpen} />
    </Columns>
  );
}

function PersonPage({ memberId }: { memberId: string }) {
  const person = useOperation('people.get', { memberId });
  const units = useOperation('people.units', {});
  return (
    <AppScreen title="人员" place="people" deskWidth="wide">
      <QueryState of={person} what="这位同志的资料">
        {(data) => <Person person={data} units={units.data?.units ?? []} />}
      </QueryState>
    </AppScreen>
  );
}

/** One person: where they are, since when, with what rights, and what has been changed. */
export function PersonScreen({ memberId }: { memberId: string }) {
  return (
    <ReadersOnly title="人员">
      <PersonPage memberId={memberId} />
    </ReadersOnly>
  );
}
