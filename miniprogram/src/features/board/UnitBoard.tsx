import type { Board, BoardCell, BoardColumn, BoardRow } from '@shared/domain/board/schema';
import { useState } from 'react';
import { PageHead, Section, StateLine } from '@/ui';
import { boardNote, cellLine } from './board-words';
import { ItemList, isLoud } from './ItemList';
import { MatterList } from './MatterList';
import { mattersIn } from './matters';
import { ProgressSheet } from './ProgressSheet';

const cellIn = ({ cells }: BoardRow, column: string): BoardCell | undefined =>
  cells.find((cell) => cell.column === column);

function CellLine({ cell }: { cell: BoardCell }) {
  return (
    <StateLine kind={cell.state} loud={isLoud(cell.state)}>
      {cellLine(cell)}
    </StateLine>
  );
}

/** The year of one unit: what it has to see to, then its part in every item that asks for it. */
export function UnitBoard({ board, column }: { board: Board; column: BoardColumn }) {
  const [open, setOpen] = useState<BoardRow>();
  const matters = mattersIn(board.matters, column.id);
  const rows = board.sections.flatMap((section) => section.rows);
  const asked = (row: BoardRow) => (cellIn(row, column.id)?.state ?? 'na') !== 'na';
  const sections = board.sections
    .map((section) => ({ ...section, rows: section.rows.filter(asked) }))
    .filter((section) => section.rows.length > 0);
  const others = rows.length - sections.flatMap((section) => section.rows).length;
  return (
    <>
      <PageHead title={column.name} note={boardNote(matters.length, board)} />
      {matters.length > 0 && (
        <Section title="要处理">
          <MatterList year={board.year} matters={matters} />
        </Section>
      )}
      <ItemList
        sections={sections}
        onOpen={setOpen}
        renderState={(row) => {
          const cell = cellIn(row, column.id);
          return cell && <CellLine cell={cell} />;
        }}
      />
      {others > 0 && (
        <Section note={`其余${others}条不要求${column.name}，不适用。`}>{null}</Section>
      )}
      {open && (
        <ProgressSheet
          year={board.year}
          selection={{
            number: open.number,
            title: `第${open.number}条 ${column.name}`,
            column: column.id,
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
