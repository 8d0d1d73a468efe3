import type { UnitRow } from '@shared/contract/people-units';
import { kindsUnder } from '@shared/domain/people/unit-rules';
import { unitKindWords } from '@shared/domain/people/words';
import { localDateOf, longDayOf } from '@shared/domain/time';
import { type ComponentType, useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, IconButton, PageHead, Section, Sheet } from '@/ui';
import { kindText, unitsOn } from './people-words';
import { ReadersOnly } from './ReadersOnly';
import { AddUnitSheet } from './sheets/AddUnitSheet';
import { EndUnitSheet } from './sheets/EndUnitSheet';
import { MergeSheet } from './sheets/MergeSheet';
import { RenameUnitSheet } from './sheets/RenameUnitSheet';
import { UnitName } from './UnitName';
import './people.scss';

type UnitAct = 'choose' | 'add' | 'rename' | 'merge' | 'end';

type Open = { act: UnitAct; unit: UnitRow } | undefined;

const openPeople = (unit: UnitRow) => openPage('people', { unit: unit.unitId });

const termNote = (unit: UnitRow, today: string): string =>
  [
    kindText(unit),
    unit.validFrom > today ? `${longDayOf(unit.validFrom)}设立` : '',
    unit.validTo ? `${longDayOf(unit.validTo)}为最后一天` : '',
  ]
    .filter((text) => text !== '')
    .join('，');

function ChooseSheet({
  unit,
  onChoose,
  onClose,
}: {
  unit: UnitRow;
  onChoose: (act: UnitAct) => void;
  onClose: () => void;
}) {
  return (
    <Sheet open title={unit.name} onClose={onClose}>
      <CellList inset="icons" label="可以办理">
        {kindsUnder(unit.kind).length > 0 && (
          <Cell
            lead={{ icon: 'plus' }}
            title="下设单位"
            note={kindsUnder(unit.kind)
              .map((kind) => unitKindWords[kind])
              .join('、')}
            onTap={() => onChoose('add')}
          />
        )}
        <Cell lead={{ icon: 'edit' }} title="改名" onTap={() => onChoose('rename')} />
        <Cell
          lead={{ icon: 'merge' }}
          title="整体调动"
          note="两个单位合并时，把全部人员调过去"
          onTap={() => onChoose('merge')}
        />
        <Cell
          lead={{ icon: 'close' }}
          title="撤销"
          note="以前的记录保留"
          onTap={() => onChoose('end')}
        />
      </CellList>
    </Sheet>
  );
}

const SHEETS: Readonly<
  Record<
    Exclude<UnitAct, 'choose'>,
    ComponentType<{ unit: UnitRow; units: readonly UnitRow[]; onClose: () => void }>
  >
> = {
  add: ({ unit, onClose }) => <AddUnitSheet under={unit} onClose={onClose} />,
  rename: RenameUnitSheet,
  merge: MergeSheet,
  end: EndUnitSheet,
};

interface UnitListProps {
  title?: string;
  units: readonly UnitRow[];
  all: readonly UnitRow[];
  onAct: ((unit: UnitRow) => void) | undefined;
}

function UnitList({ title, units, all, onAct }: UnitListProps) {
  const today = localDateOf(serverNow());
  return (
    <Section title={title}>
      <CellList label={title ?? '单位'}>
        {units.map((unit) => (
          <Cell
            key={unit.unitId}
            title={<UnitName unit={unit} all={all} />}
            note={termNote(unit, today) || undefined}
            side={unit.people === null ? undefined : `${unit.people}人`}
            label={`${unit.name}，${unit.people ?? 0}人，查看人员`}
            onTap={unit.people === null ? undefined : () => openPeople(unit)}
            action={
              onAct && (
                <IconButton
                  icon="dots"
                  label={`办理${unit.name}的变动`}
                  onTap={() => onAct(unit)}
                />
              )
            }
          />
        ))}
      </CellList>
    </Section>
  );
}

function Units({ units }: { units: readonly UnitRow[] }) {
  const session = useSession();
  const [open, setOpen] = useState<Open>();
  const today = localDateOf(serverNow());
  const there = unitsOn(units, today);
  const ahead = units.filter(({ validFrom }) => validFrom > today);
  const gone = units.filter(({ validTo }) => validTo !== null && validTo < today);
  const onAct = session.keepsRoster
    ? (unit: UnitRow) => setOpen({ act: 'choose', unit })
    : undefined;
  const onClose = () => setOpen(undefined);
  const Chosen = open && open.act !== 'choose' ? SHEETS[open.act] : undefined;
  return (
    <>
      <UnitList units={there} all={units} onAct={onAct} />
      {ahead.length > 0 && <UnitList title="将设立" units={ahead} all={[]} onAct={onAct} />}
      {gone.length > 0 && <UnitList title="已撤销" units={gone} all={[]} onAct={undefined} />}
      {open?.act === 'choose' && (
        <ChooseSheet
          unit={open.unit}
          onChoose={(act) => setOpen({ act, unit: open.unit })}
          onClose={onClose}
        />
      )}
      {open && Chosen && <Chosen unit={open.unit} units={units} onClose={onClose} />}
    </>
  );
}

function UnitsPage() {
  const units = useOperation('people.units', {});
  return (
    <AppScreen title="单位" place="people">
      <PageHead title="单位" note="设立和撤销按日期生效，以前的记录不变" />
      <QueryState of={units} what="单位">
        {(data) => <Units units={data.units} />}
      </QueryState>
    </AppScreen>
  );
}

/** The office's units as a tree. */
export function UnitsScreen() {
  return (
    <ReadersOnly title="单位">
      <UnitsPage />
    </ReadersOnly>
  );
}
