import type { UnitRow } from '@shared/contract/people-units';
import { useState } from 'react';
import { useSettledText } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, Empty, SearchBox, Section, Segmented, useWide } from '@/ui';
import { PeopleList } from './PeopleList';
import { UnitName } from './UnitName';
import { usePeople } from './use-people';

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

export interface FindingProps {
  unit: UnitRow | undefined;
  reached: readonly UnitRow[];
  /** Of the whole office, to those who see it whole. */
  total: number | null;
}

/** Search and filters, then the units to choose from, or the people found. */
export function Finding({ unit, reached, total }: FindingProps) {
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
