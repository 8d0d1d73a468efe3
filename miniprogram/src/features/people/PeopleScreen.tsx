import type { UnitRow } from '@shared/contract/people-units';
import { localDateOf } from '@shared/domain/time';
import { type ReactNode, useState } from 'react';
import { useOperation, useSettledText } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import {
  ActionBar,
  Box,
  Button,
  Cell,
  CellList,
  DeskHead,
  Empty,
  PageHead,
  SearchBox,
  Section,
  Segmented,
  useWide,
} from '@/ui';
import { PeopleList } from './PeopleList';
import { unitsOn } from './people-words';
import { ReadersOnly } from './ReadersOnly';
import { AddSheet } from './sheets/AddSheet';
import { UnitName } from './UnitName';
import { usePeople } from './use-people';
import './people.scss';

type Shown = 'all' | 'bound' | 'unbound' | 'officers' | 'former';

const FILTERS = [
  { key: 'all', label: '全部' },
  { key: 'unbound', label: '未绑定' },
  { key: 'bound', label: '已绑定' },
  { key: 'officers', label: '支部委员' },
] as const;

const FORMER = { key: 'former', label: '已离开' } as const;

const filterOf = (shown: Shown) => {
  if (shown === 'former') return { show: 'former' as const };
  if (shown === 'officers') return { role: 'branch_officer' as const };
  return shown === 'all' ? {} : { bound: shown === 'bound' };
};

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

function UnitCells({ units }: { units: readonly UnitRow[] }) {
  return (
    <Section title="按单位查看">
      <CellList label="单位">
        {units.map((unit) => (
          <Cell
            key={unit.unitId}
            title={<UnitName unit={unit} all={units} />}
            side={`${unit.people}人`}
            label={`${unit.name}，${unit.people}人`}
            onTap={() => openPage('people', { unit: unit.unitId })}
          />
        ))}
      </CellList>
    </Section>
  );
}

interface FoundProps {
  unitId: string | undefined;
  search: string;
  shown: Shown;
  title: string | undefined;
}

function Found({ unitId, search, shown, title }: FoundProps) {
  const people = usePeople({ unitId, search: search || undefined, ...filterOf(shown) });
  return (
    <QueryState of={people} what="名册">
      {(rows) =>
        rows.length === 0 ? (
          <Empty
            icon="people"
            title={search ? `没有找到“${search}”` : '这里还没有人'}
            note={search ? '请核对姓名，或换一个筛选条件' : '导入名册或添加后，人员会出现在这里'}
          />
        ) : (
          <Section title={title}>
            <PeopleList people={rows} more={people.more} label={title ?? '人员'} within={unitId} />
          </Section>
        )
      }
    </QueryState>
  );
}

interface HeadProps {
  unit: UnitRow | undefined;
  total: number | null;
  add: ReactNode;
}

function Head({ unit, total, add }: HeadProps) {
  const session = useSession();
  const title = unit?.name ?? '人员名册';
  const all = `${total === null ? '' : `共${total}人，`}在几个单位的人只计一次`;
  const note = unit ? `现有${unit.people ?? 0}人` : all;
  if (!useWide()) return <PageHead title={title} note={note} />;
  const acts = (
    <>
      {session.keepsRoster && (
        <Button kind="secondary" onTap={() => openPage('units')}>
          管理单位
        </Button>
      )}
      {add}
    </>
  );
  return <DeskHead title={title} note={note} acts={acts} />;
}

interface PeopleProps {
  unitId: string | undefined;
  units: UnitRow[];
  total: number | null;
}

interface FindingProps extends Pick<PeopleProps, 'total'> {
  unit: UnitRow | undefined;
  reached: readonly UnitRow[];
}

/** Search and filters, then the units to choose from, or the people found. */
function Finding({ unit, reached, total }: FindingProps) {
  const wide = useWide();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const settled = useSettledText(search.trim());
  const isOpen = unit === undefined && settled === '' && shown === 'all';
  const found = (
    <Found
      unitId={unit?.unitId}
      search={settled}
      shown={shown}
      title={wide && !unit ? '全部人员' : undefined}
    />
  );
  return (
    <>
      <Box className="people-bar">
        <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
        <Segmented
          label="筛选名册"
          items={total === null ? FILTERS : [...FILTERS, FORMER]}
          value={shown}
          onChange={setShown}
        />
      </Box>
      {wide && !unit ? (
        <Box className="people-desk">
          <UnitCells units={reached} />
          {found}
        </Box>
      ) : isOpen ? (
        <UnitCells units={reached} />
      ) : (
        found
      )}
    </>
  );
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
      <Head unit={unit} total={total} add={add} />
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
