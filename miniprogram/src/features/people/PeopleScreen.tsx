import type { UnitRow } from '@shared/contract/people-units';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { ActionBar, Button, Cell, CellList, Section, useWide } from '@/ui';
import { Finding } from './Finding';
import { PeopleHead } from './PeopleHead';
import { PeopleList } from './PeopleList';
import { unitsOn } from './people-words';
import { ReadersOnly } from './ReadersOnly';
import { AddSheet } from './sheets/AddSheet';
import { usePeople } from './use-people';
import './people.scss';

/** Transfers that wait, above everything else: somebody has to act. */
function Waiting() {
  const people = usePeople({ show: 'moving' });
  if (!people.data || people.data.length === 0) return null;
  return (
    <Section title="等待接收的调动" note="接收之前，人员仍属于原单位">
      <PeopleList people={people.data} more={people.more} label="等待接收的调动" />
    </Section>
  );
}

interface PeopleProps {
  unitId: string | undefined;
  units: UnitRow[];
  total: number | null;
}

function People({ unitId, units, total }: PeopleProps) {
  const session = useSession();
  const wide = useWide();
  const [adding, setAdding] = useState(false);
  const reached = unitsOn(units, localDateOf(serverNow())).filter(({ people }) => people !== null);
  const only = unitId ?? (reached.length === 1 ? reached[0]?.unitId : undefined);
  const unit = units.find((each) => each.unitId === only);
  const add = session.managesPeople && (
    <Button kind={wide ? 'secondary' : 'primary'} icon="plus" onTap={() => setAdding(true)}>
      添加人员
    </Button>
  );
  return (
    <AppScreen
      title="人员名册"
      place="people"
      deskWidth="wide"
      actionBar={!wide && add ? <ActionBar>{add}</ActionBar> : undefined}
    >
      <PeopleHead unit={unit} total={total} add={add} />
      <Waiting />
      <Finding key={only} unit={unit} reached={reached} total={total} />
      {!wide && session.keepsRoster && !unit && (
        <CellList inset="icons" label="名册管理">
          <Cell
            lead={{ icon: 'gear' }}
            title="管理单位"
            note="设立、改名、撤销，整体调动"
            onTap={() => openPage('units')}
          />
        </CellList>
      )}
      {adding && <AddSheet units={reached} unitId={only} onClose={() => setAdding(false)} />}
    </AppScreen>
  );
}

function Roster({ unitId }: { unitId: string | undefined }) {
  const units = useOperation('people.units', {});
  if (units.data)
    return <People unitId={unitId} units={units.data.units} total={units.data.people} />;
  return (
    <AppScreen title="人员名册" place="people">
      <QueryState of={units} what="名册">
        {() => null}
      </QueryState>
    </AppScreen>
  );
}

/** Who belongs to the office or the unit: search, filters, and the way to each person. */
export function PeopleScreen({ unitId }: { unitId: string | undefined }) {
  return (
    <ReadersOnly title="人员名册">
      <Roster unitId={unitId} />
    </ReadersOnly>
  );
}
