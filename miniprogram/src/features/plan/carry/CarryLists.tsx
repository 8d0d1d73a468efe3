import { useState } from 'react';
import { Button, Dialog, Empty, Section, Segmented } from '@/ui';
import { CarryCard } from './CarryCard';
import {
  type CarryOver,
  type CarryRow,
  type CarryView,
  type Decision,
  unlike,
  viewChoices,
} from './carry-words';
import { PlaceSheet } from './PlaceSheet';

const NOTHING: Readonly<Record<CarryView, string>> = {
  open: '各项都已决定，可以回到核对页启用要点',
  carried: '还没有沿用的举措',
  refused: '没有不沿用的举措',
};

export type Decide = (
  decisions: { commitmentId: string; decision: Decision }[],
  done: string,
) => Promise<void>;

interface ListsProps {
  data: CarryOver;
  decide: Decide;
}

/** Cards item by item, in the order of the plan before. */
function Cards({ data, decide, rows }: ListsProps & { rows: readonly CarryRow[] }) {
  const [choosing, setChoosing] = useState<CarryRow>();
  const titles = new Map(data.items.map(({ number, title }) => [number, title]));
  const earlier = data.earlierItems.filter(({ number }) =>
    rows.some(({ commitment }) => commitment.item === number),
  );
  const decideOne = ({ commitment }: CarryRow, decision: Decision, done: string) =>
    void decide([{ commitmentId: commitment.id, decision }], done);
  return (
    <>
      {earlier.map(({ number, title }) => (
        <Section key={number} title={`${data.from}年 ${number}. ${title}`}>
          {rows
            .filter(({ commitment }) => commitment.item === number)
            .map((row) => (
              <CarryCard
                key={row.commitment.id}
                row={row}
                from={data.from ?? data.year - 1}
                year={data.year}
                titles={titles}
                decide={(decision, done) => decideOne(row, decision, done)}
                onChoose={() => setChoosing(row)}
              />
            ))}
        </Section>
      ))}
      {choosing && (
        <PlaceSheet
          data={data}
          row={choosing}
          onChoose={(to) => {
            setChoosing(undefined);
            decideOne(choosing, { name: 'carried', to }, '已沿用');
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  );
}

/** What has nothing like it in the new plan comes last, and can be left behind at once. */
function Unlike({ data, decide }: ListsProps) {
  const [asking, setAsking] = useState(false);
  const rows = unlike(data);
  if (rows.length === 0) return null;
  const leave = async () => {
    setAsking(false);
    const refused = { name: 'refused' as const };
    await decide(
      rows.map(({ commitment }) => ({ commitmentId: commitment.id, decision: refused })),
      `${rows.length}项不沿用`,
    );
  };
  return (
    <>
      <Section title={`没有相近语句的 ${rows.length}项`}>
        <Button kind="secondary" small onTap={() => setAsking(true)}>
          这{rows.length}项都不沿用
        </Button>
      </Section>
      <Cards data={data} decide={decide} rows={rows} />
      <Dialog
        open={asking}
        title={`这${rows.length}项都不沿用？`}
        note="启用前可以在“不沿用”里逐项撤销"
        act={{ word: '不沿用', busyText: '正在办理', onTap: leave }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** The commitments of the plan before by what was decided about them. */
export function CarryLists({ data, decide }: ListsProps) {
  const [view, setView] = useState<CarryView>('open');
  const rows = data.rows.filter(({ decision }) => decision.name === view);
  const like = view === 'open' ? rows.filter(({ proposal }) => proposal !== null) : rows;
  return (
    <>
      <Segmented label="看哪些举措" items={viewChoices(data)} value={view} onChange={setView} />
      {rows.length === 0 && <Empty icon="doc" title={NOTHING[view]} />}
      <Cards data={data} decide={decide} rows={like} />
      {view === 'open' && <Unlike data={data} decide={decide} />}
    </>
  );
}
