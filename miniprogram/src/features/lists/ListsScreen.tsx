import type { ListRow } from '@shared/contract/lists';
import { levelWords } from '@shared/domain/lists/words';
import { responsibilityLevel } from '@shared/domain/plan/schema';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, RightsGate } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Empty, PageHead, PageTitle, Section, StateLine } from '@/ui';
import { standingText, stateKindOf } from './list-words';

function Level({ rows, title, year }: { rows: readonly ListRow[]; title: string; year: number }) {
  return (
    <Section title={title}>
      <CellList label={`${title}责任清单`}>
        {rows.map((row) => (
          <Cell
            key={row.unitId}
            title={row.unitName}
            state={
              <StateLine kind={stateKindOf(row)} loud={row.state === 'submitted'}>
                {standingText(row)}
              </StateLine>
            }
            onTap={() => openPage('responsibilityList', { unit: row.unitId, year })}
          />
        ))}
      </CellList>
    </Section>
  );
}

function Lists({ year, rows }: { year: number; rows: readonly ListRow[] }) {
  const inForce = rows.filter(({ version }) => version !== null).length;
  const levels = responsibilityLevel.options
    .map((level) => ({ level, own: rows.filter((row) => row.level === level) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <PageHead
        lead={`${year}年`}
        title={`${rows.length}份责任清单，${inForce}份已生效`}
        note="由要点举措逐级拟定，支部确认，上一级批准后生效"
      />
      {levels.length === 0 && (
        <Empty icon="doc" title="没有您办理的责任清单" note="清单由本级和上一级办理" />
      )}
      {levels.map(({ level, own }) => (
        <Level key={level} title={levelWords[level]} rows={own} year={year} />
      ))}
    </>
  );
}

/** 三级责任清单: where each unit's list stands. */
export function ListsScreen({ year }: { year: number | undefined }) {
  const remote = useOperation('lists.list', { year });
  return (
    <RightsGate
      title="责任清单"
      allows={({ keepsRegisters }) => keepsRegisters}
      whose="责任清单由党组、机关党委和各支部办理"
      note="本人负责的事项在“我的责任清单”里查看"
    >
      <AppScreen title="责任清单" place="board">
        {remote.data === undefined && <PageTitle title="责任清单" />}
        <QueryState of={remote} what="责任清单">
          {(data) => <Lists {...data} />}
        </QueryState>
      </AppScreen>
    </RightsGate>
  );
}
