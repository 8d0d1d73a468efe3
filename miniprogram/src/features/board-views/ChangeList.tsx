import type { OutputOf } from '@shared/contract';
import type { BoardChange } from '@shared/domain/board/views-schema';
import { useState } from 'react';
import { isLoud, RecordList } from '@/features/board';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList, Section, Sheet, StateLine, useWide } from '@/ui';
import { changeText, movedText } from './view-words';

type Comparison = OutputOf<'board.compare'>;

interface Opened {
  title: string;
  change: BoardChange;
}

function Records({
  opened,
  records,
  onClose,
}: {
  opened: Opened;
  records: Comparison['records'];
  onClose: () => void;
}) {
  const { title, change } = opened;
  const of = (ids: readonly string[]) => records.filter(({ id }) => ids.includes(id));
  const parts = [
    { title: `新增${change.came.length}条记录`, records: of(change.came) },
    { title: `不再计入${change.went.length}条记录`, records: of(change.went) },
  ].filter((part) => part.records.length > 0);
  return (
    <Sheet open title={title} note={changeText(change.before, change.after)} onClose={onClose}>
      {parts.map((part) => (
        <Section key={part.title} title={part.title}>
          <RecordList records={part.records} label={part.title} />
        </Section>
      ))}
    </Sheet>
  );
}

type Row = Comparison['changed'][number];

interface RowProps {
  row: Row;
  comparison: Comparison;
  onOpen: (opened: Opened) => void;
}

/** One item that changed, with the units in which it did. */
function ChangedItem({ row, comparison, onOpen }: RowProps) {
  const { columns, year } = comparison;
  const nameOf = (column: string) => columns.find(({ id }) => id === column)?.name ?? column;
  return (
    <CellList inset="marks" label={`第${row.number}条的变化`}>
      <Cell
        lead={{ mark: row.number }}
        title={row.title}
        state={
          <StateLine kind={row.after.state} loud={isLoud(row.after.state)}>
            {changeText(row.before, row.after)}
          </StateLine>
        }
        onTap={() => openPage('item', { number: row.number, year })}
      />
      {row.cells.map((cell) => {
        const moved = movedText(cell.came.length, cell.went.length);
        const title = `第${row.number}条 ${nameOf(cell.column)}`;
        return (
          <Cell
            key={cell.column}
            title={nameOf(cell.column)}
            note={moved || undefined}
            state={
              <StateLine kind={cell.after.state} loud={isLoud(cell.after.state)}>
                {changeText(cell.before, cell.after)}
              </StateLine>
            }
            onTap={moved ? () => onOpen({ title, change: cell }) : undefined}
          />
        );
      })}
    </CellList>
  );
}

/** Two stacks about as long as each other, in order. */
const stacksOf = (rows: readonly Row[]): Row[][] => {
  const lines = (some: readonly Row[]) =>
    some.reduce((sum, { cells }) => sum + cells.length + 1, 0);
  const half = lines(rows) / 2;
  const left = rows.filter((_, place) => lines(rows.slice(0, place)) < half);
  return [left, rows.slice(left.length)];
};

/** Items that changed, each with the units in which it did; those that did not, folded away. */
export function ChangeList({ comparison }: { comparison: Comparison }) {
  const { changed, unchanged, records } = comparison;
  const wide = useWide();
  const [opened, setOpened] = useState<Opened>();
  const [all, setAll] = useState(false);
  const listOf = (rows: readonly Row[]) =>
    rows.map((row) => (
      <ChangedItem key={row.number} row={row} comparison={comparison} onOpen={setOpened} />
    ));
  return (
    <>
      {wide ? (
        <Box className="change-columns">
          {stacksOf(changed).map((rows) => (
            <Box key={rows[0]?.number ?? 'none'} className="stack-4">
              {listOf(rows)}
            </Box>
          ))}
        </Box>
      ) : (
        listOf(changed)
      )}
      {unchanged.length > 0 && (
        <Button kind="quiet" small block onTap={() => setAll(!all)}>
          {all ? '收起没有变化的条目' : `没有变化的${unchanged.length}条`}
        </Button>
      )}
      {all && (
        <CellList inset="marks" label="没有变化的条目">
          {unchanged.map(({ number, title }) => (
            <Cell key={number} lead={{ mark: number }} title={title} />
          ))}
        </CellList>
      )}
      {opened && <Records opened={opened} records={records} onClose={() => setOpened(undefined)} />}
    </>
  );
}
