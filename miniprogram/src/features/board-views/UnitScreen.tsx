import type { OutputOf } from '@shared/contract';
import { unitKindWords } from '@shared/domain/people/words';
import { asOfText, groupCounts } from '@/features/board';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Card, Cell, CellList, Empty, Figures, PageHead, Section } from '@/ui';
import { OwedList } from './OwedList';
import { UnitInside } from './UnitInside';
import { UnitItems } from './UnitItems';
import { UnitPapers } from './UnitPapers';
import { YearStrip } from './YearStrip';
import './board-views.scss';

type View = OutputOf<'board.unit'>;

const headOf = ({ owed, ...view }: View): string => {
  const pressing = owed.filter(({ state }) => state !== 'coming').length;
  return `${pressing > 0 ? `${pressing}件事要处理` : '没有要处理的事'}，${asOfText(view)}`;
};

const leadOf = ({ units }: View): string => {
  const [only] = units;
  return units.length === 1 && only ? unitKindWords[only.kind] : `共${units.length}个单位`;
};

/** Units that share a column, each with a page of its own. */
function Parts({ view }: { view: View }) {
  if (view.units.length === 1) return null;
  return (
    <Section title="分别看">
      <CellList label="各单位">
        {view.units.map(({ unitId, name, kind }) => (
          <Cell
            key={unitId}
            title={name}
            note={name === unitKindWords[kind] ? undefined : unitKindWords[kind]}
            onTap={() => openPage('unitBoard', { unit: unitId, year: view.year })}
          />
        ))}
      </CellList>
    </Section>
  );
}

/** Other records that count, kind by kind; whoever sees the registers has them there. */
function Others({ view }: { view: View }) {
  if (view.inside !== null || view.others.length === 0) return null;
  return (
    <Section title="计入要点的其他记录" note="每一条在各条目里可以点开">
      <CellList label="其他记录">
        {view.others.map(({ label, count }) => (
          <Cell key={label} title={label} side={`${count}条`} />
        ))}
      </CellList>
    </Section>
  );
}

function Content({ view }: { view: View }) {
  const side = (
    <>
      <Parts view={view} />
      <UnitInside view={view} />
      <Others view={view} />
      <UnitPapers view={view} />
    </>
  );
  return (
    <>
      <PageHead lead={leadOf(view)} title={view.name} note={headOf(view)} />
      <Columns side={side}>
        <Card tight label="各举措的状态">
          <Figures
            label="举措数"
            items={groupCounts(view.summary).map(({ key, value, word }) => ({ key, value, word }))}
          />
        </Card>
        {view.owed.length > 0 && (
          <Section title={`要处理和将到期 ${view.owed.length}件`}>
            <OwedList year={view.year} owed={view.owed} label="要处理和将到期" />
          </Section>
        )}
        <YearStrip view={view} />
        <UnitItems view={view} />
      </Columns>
    </>
  );
}

export interface UnitScreenProps {
  /** A unit, or a column of the board. */
  unitId: string | undefined;
  /** Default: the newest plan in force. */
  year: number | undefined;
}

/** The year of one unit: what it owes, what it did, why each item stands as it does, and its papers. */
export function UnitScreen({ unitId = '', year }: UnitScreenProps) {
  const view = useOperation('board.unit', { unitId, year }, { enabled: unitId !== '' });
  return (
    <AppScreen title="单位情况" place="board" deskWidth="wide">
      {unitId === '' ? (
        <Empty icon="board" title="没有说明是哪个单位" note="请从工作要点里打开" />
      ) : (
        <QueryState of={view} what="单位情况">
          {(data) => <Content view={data} />}
        </QueryState>
      )}
    </AppScreen>
  );
}
