import type { Board, BoardCell, BoardColumn } from '@shared/domain/board/schema';
import type { ProgressState } from '@shared/domain/progress/schema';
import { asOfText, cellFigures, columnWord, numeralOf } from '@/features/board';
import { Box, PrintTable, stateWords, Words } from '@/ui';

/** Told by sign and word: on grey paper, or from across a room, colour says nothing. */
const SIGNS: Readonly<Record<ProgressState, string>> = {
  done: '√',
  doing: '◐',
  due: '△',
  overdue: '▲',
  todo: '○',
  record: '',
  na: '–',
};

/** What has to be seen from afar says its word as well. */
const WORDS: Partial<Record<ProgressState, string>> = { due: '将到期', overdue: '逾期' };

const LEGEND = [
  ...(['done', 'doing', 'due', 'overdue', 'todo'] as const).map(
    (state) => `${SIGNS[state]} ${stateWords[state]}`,
  ),
  '数字 记录数，要点没有写数量',
  '– 不适用',
];

function Mark({ state, figures }: { state: ProgressState; figures: readonly string[] }) {
  const word = WORDS[state];
  return (
    <Box className={`wall__mark wall__mark--${state}`}>
      <Words>{[SIGNS[state], ...figures.slice(0, 1)].filter(Boolean).join(' ')}</Words>
      {figures.slice(1).map((figure) => (
        <Words key={figure}>{figure}</Words>
      ))}
      {word && <Words className="wall__word">{word}</Words>}
    </Box>
  );
}

const cellIn = (cells: readonly BoardCell[], { id }: BoardColumn) =>
  cells.find(({ column }) => column === id);

/** One sheet of A3: every item, and as many units as stand side by side. */
export function WallSheet({
  board,
  columns,
  sheet,
}: {
  board: Board;
  columns: readonly BoardColumn[];
  /** 第1张，共2张; left out: there is one. */
  sheet?: string;
}) {
  const rows = board.sections.flatMap(({ ordinal, rows: own }) =>
    own.map((row, place) => ({
      key: String(row.number),
      className: place === 0 ? 'wall__part' : undefined,
      cells: [
        <Words key="item" className="wall__item">
          <Words className="wall__section">{place === 0 ? numeralOf(ordinal) : ''}</Words>
          <Words className="wall__number">{row.number}</Words>
          <Words>{row.title}</Words>
        </Words>,
        ...columns.map((column) => {
          const cell = cellIn(row.cells, column);
          return cell && <Mark key={column.id} state={cell.state} figures={cellFigures(cell)} />;
        }),
        <Words key="state">{row.state === 'na' ? '–' : stateWords[row.state]}</Words>,
      ],
    })),
  );
  return (
    <Box className="wall-sheet" role="article">
      <Box className="wall__head">
        <Words className="wall__title">{`${board.year}年党建工作要点落实情况`}</Words>
        <Words>{[asOfText(board), sheet].filter(Boolean).join('　')}</Words>
      </Box>
      <PrintTable
        className="wall__table"
        caption={`${rows.length}条要点在${columns.length}个单位的落实情况`}
        heads={['条目', ...columns.map(columnWord), '整体']}
        rows={rows}
      />
      <Box className="wall__legend">
        {LEGEND.map((text) => (
          <Words key={text}>{text}</Words>
        ))}
      </Box>
    </Box>
  );
}
