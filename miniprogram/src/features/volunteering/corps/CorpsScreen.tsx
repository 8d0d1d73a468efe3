import type { CorpsRow } from '@shared/contract/corps';
import { volunteerCategoryWords } from '@shared/domain/people/words';
import { useState } from 'react';
import { useOrganisedUnits } from '@/features/activities';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, RightsGate } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  Box,
  Button,
  Cell,
  CellList,
  Checkbox,
  Empty,
  Figures,
  PageHead,
  SearchBox,
  Section,
  SelectField,
} from '@/ui';
import { AddVolunteerSheet } from './AddVolunteerSheet';
import { byCategory, corpsNotes } from './corps-words';
import { JoinSheet } from './JoinSheet';
import { PersonSheet } from './PersonSheet';
import { thisYear } from './this-year';

type Asking = { name: 'add' } | { name: 'join' } | { name: 'person'; row: CorpsRow };

function Team({ unitId }: { unitId: string }) {
  const [withPast, setWithPast] = useState(false);
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<Asking>();
  const remote = useOperation('corps.roster', { unitId, withPast: withPast || undefined });
  const close = () => setAsking(undefined);
  return (
    <QueryState of={remote} what="服务队">
      {({ unitName, rows, groups }) => {
        const total = groups.reduce((sum, { people }) => sum + people, 0);
        const shown = rows.filter(({ name, skills }) =>
          [name, ...skills].some((text) => text.includes(search.trim())),
        );
        return (
          <>
            <PageHead title={unitName} note={`现有${total}人`} />
            {total > 0 && (
              <Figures
                label="各类人数"
                items={groups
                  .filter(({ people }) => people > 0)
                  .map(({ category, people }) => ({
                    key: category,
                    value: people,
                    word: volunteerCategoryWords[category],
                  }))}
              />
            )}
            <SearchBox label="按姓名、特长查找" value={search} onChange={setSearch} />
            {shown.length === 0 && (
              <Empty icon="people" title={search ? '没有找到' : '还没有队员'} />
            )}
            {byCategory(shown).map(({ category, title, rows: group }) => (
              <Section key={category} title={`${title} ${group.length}人`}>
                <CellList label={title}>
                  {group.map((row) => (
                    <Cell
                      key={row.memberId}
                      title={row.isLeader ? `${row.name}（队长）` : row.name}
                      note={corpsNotes(row).map((text) => <Box key={text}>{text}</Box>)}
                      onTap={() => setAsking({ name: 'person', row })}
                    />
                  ))}
                </CellList>
              </Section>
            ))}
            <Checkbox checked={withPast} onChange={setWithPast}>
              也显示已离队的
            </Checkbox>
            <Button
              kind="secondary"
              icon="doc"
              onTap={() => openPage('paper', { paper: 'corps_roster', unitId, year: thisYear() })}
            >
              花名册，打印或导出
            </Button>
            <Button kind="secondary" onTap={() => setAsking({ name: 'join' })}>
              本单位人员入队
            </Button>
            <Button icon="plus" onTap={() => setAsking({ name: 'add' })}>
              添加不用手机的志愿者
            </Button>
            {asking?.name === 'add' && <AddVolunteerSheet unitId={unitId} onClose={close} />}
            {asking?.name === 'join' && <JoinSheet unitId={unitId} onClose={close} />}
            {asking?.name === 'person' && (
              <PersonSheet unitId={unitId} row={asking.row} onClose={close} />
            )}
          </>
        );
      }}
    </QueryState>
  );
}

function Teams({ unitId }: { unitId: string | undefined }) {
  const { units, failure, reload } = useOrganisedUnits();
  const [chosen, setChosen] = useState(unitId);
  const teams = units?.filter(({ kind }) => kind === 'volunteer_team');
  const team = teams?.find(({ id }) => id === chosen) ?? teams?.[0];
  return (
    <AppScreen title="志愿服务队" place="me">
      <QueryState of={{ data: teams, failure, reload }} what="服务队">
        {(all) => (
          <>
            {all.length > 1 && (
              <SelectField
                label="服务队"
                items={all.map(({ id, name }) => ({ key: id, label: name }))}
                value={team?.id}
                onChange={setChosen}
              />
            )}
            {team ? (
              <Team key={team.id} unitId={team.id} />
            ) : (
              <Empty icon="people" title="还没有志愿服务队" note="由管理员在“管理单位”里设立" />
            )}
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}

/** 志愿服务队: its people by kind, level, skills, from and to; nobody's political status. */
export function CorpsScreen({ unitId }: { unitId: string | undefined }) {
  return (
    <RightsGate
      title="志愿服务队"
      allows={({ keepsCorps }) => keepsCorps}
      whose="服务队名册由队长和机关党委管理"
      note="自己的类别和特长在“我的志愿者信息”里修改"
    >
      <Teams unitId={unitId} />
    </RightsGate>
  );
}
