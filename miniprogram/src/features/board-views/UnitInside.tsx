import type { OutputOf } from '@shared/contract';
import type { InsideUnit } from '@shared/contract/board-views';
import type { ListRow } from '@shared/contract/lists';
import { entryKinds } from '@shared/domain/entries/kinds';
import { dayText } from '@shared/domain/progress/calendar';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section, State } from '@/ui';

type View = OutputOf<'board.unit'>;

const listText = ({ state, version, since, drafted }: ListRow): string => {
  const inForce =
    version !== null && since ? `第${version}版，${dayText(since)}起执行` : '还没有生效的清单';
  if (state === 'settled') return inForce;
  const underWay = state === 'submitted' ? '待批准' : `起草中，${drafted}项`;
  return version === null ? underWay : `${inForce}；新一版${underWay}`;
};

function Lists({ lists, year }: { lists: readonly ListRow[]; year: number }) {
  if (lists.length === 0) return null;
  return (
    <Section title="责任清单">
      <CellList label="责任清单">
        {lists.map((row) => (
          <Cell
            key={row.unitId}
            title={`${row.unitName}责任清单`}
            note={listText(row)}
            onTap={() => openPage('responsibilityList', { unit: row.unitId, year })}
          />
        ))}
      </CellList>
    </Section>
  );
}

type Finding = InsideUnit['findings'][number];

const dueText = ({ dueOn, overdueDays }: Finding): string | undefined =>
  overdueDays > 0 ? `逾期${overdueDays}天` : dueOn ? `${dayText(dueOn)}前` : undefined;

function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Section title={`未销号问题 ${findings.length}项`}>
      <CellList label="未销号问题">
        {findings.map((one) => (
          <Cell
            key={one.id}
            title={one.title}
            note={one.stateLabel}
            state={
              <State kind={one.overdueDays > 0 ? 'overdue' : 'doing'} look="plain">
                {dueText(one)}
              </State>
            }
            onTap={() => openPage('case', { id: one.id })}
          />
        ))}
      </CellList>
    </Section>
  );
}

function Counts({ inside, unit }: { inside: InsideUnit; unit: string | undefined }) {
  const { cases, entries } = inside;
  if (cases.length + entries.length === 0) return null;
  return (
    <Section title="登记与办理">
      <CellList label="登记与办理">
        {cases.map(({ kind, label, count, open }) => (
          <Cell
            key={kind}
            title={label}
            note={open > 0 ? `${open}件没有办结` : '都已办结'}
            side={`${count}件`}
            onTap={() => openPage('cases', { kind, unit })}
          />
        ))}
        {entries.map(({ kind, label, count }) => {
          const { register } = entryKinds[kind];
          return (
            <Cell
              key={kind}
              title={label}
              side={`${count}条`}
              onTap={register && (() => openPage('registers', { register, unit }))}
            />
          );
        })}
      </CellList>
    </Section>
  );
}

/** For whoever answers for the unit or oversees it: its lists, what is open, and its registers. */
export function UnitInside({ view }: { view: View }) {
  const { inside, units, year } = view;
  const [only] = units;
  if (!inside) return null;
  return (
    <>
      <Findings findings={inside.findings} />
      <Lists lists={inside.lists} year={year} />
      <Counts inside={inside} unit={units.length === 1 ? only?.unitId : undefined} />
    </>
  );
}
