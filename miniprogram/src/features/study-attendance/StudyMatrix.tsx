import { openPage } from '@/platform/navigation';
import { Box, Legend, Matrix, MatrixMark, type MatrixRow as UiRow } from '@/ui';
import { cellLook, LEGEND } from './cell-look';
import {
  type Matrix as Attendance,
  type Cell,
  cellText,
  type Row,
  type Session,
  type Span,
  sessionsIn,
  shortDay,
  spanWords,
  sumsIn,
} from './matrix-words';

export interface StudyMatrixProps {
  of: Attendance;
  span: Span;
  onCell: (row: Row, session: Session, cell: Cell) => void;
  onRow: (row: Row) => void;
}

const SUM = 'sum';
const TOTAL = 'total';

const headOf = (session: Session) => ({
  key: session.activityId,
  lines: [`第${session.position}次`, shortDay(session)],
  onTap: () => openPage('activity', { id: session.activityId }),
});

/** Members against sessions; the head opens the session, a cell tells what happened. */
export function StudyMatrix({ of, span, onCell, onRow }: StudyMatrixProps) {
  const sessions = sessionsIn(of, span);
  const columns = [
    ...sessions.map(({ session }) => headOf(session)),
    { key: SUM, lines: ['实到', '应到'], className: 'matrix__sum' },
  ];
  const rows: UiRow<Row | undefined>[] = of.rows.map((row) => ({
    key: row.memberId,
    title: row.name,
    data: row,
    onTap: () => onRow(row),
  }));
  if (of.sees !== 'own') {
    rows.push({ key: TOTAL, title: '实到', data: undefined, last: true });
  }
  const sumText = (row: Row | undefined) => {
    const { present, due } = sumsIn(row ?? of.sums, span);
    return `${present}/${due}`;
  };
  return (
    <>
      <Matrix
        variant="phone"
        caption={`${spanWords[span]}${sessions.length}次学习的考勤`}
        rowHead="姓名"
        columns={columns}
        rows={rows}
        renderCell={({ data: row }, { key }) => {
          if (key === SUM) return sumText(row);
          const found = sessions.find(({ session }) => session.activityId === key);
          if (!found) return null;
          if (!row) return found.session.sums.present;
          const cell = row.cells[found.index];
          if (!cell) return null;
          const { kind, glyph, word } = cellLook(cell);
          return (
            <MatrixMark
              state={kind}
              glyph={glyph}
              label={`${row.name} 第${found.session.position}次：${word}，${cellText(cell)}`}
              onTap={() => onCell(row, found.session, cell)}
            />
          );
        }}
      />
      <Legend items={LEGEND} />
      <Box className="t-note">补学另计，不改变实到和出勤率</Box>
    </>
  );
}
