import type { OutputOf } from '@shared/contract';
import { columnWord } from '@/features/board';
import { PaperSheet } from '@/features/reports';
import { Box, PrintTable, Words } from '@/ui';
import { dayOf, figureText, movedText } from './view-words';

/** What changed between two days, as a table on A4. */
export function CompareSheet({ comparison }: { comparison: OutputOf<'board.compare'> }) {
  const { changed, unchanged, columns, from, to, year } = comparison;
  const wordOf = (id: string) => {
    const column = columns.find((one) => one.id === id);
    return column ? columnWord(column) : id;
  };
  const rows = changed.flatMap((row) => [
    {
      key: String(row.number),
      cells: [
        <Words key="item">{`${row.number} ${row.title}`}</Words>,
        '整体',
        figureText(row.before),
        figureText(row.after),
        movedText(row.came.length, row.went.length),
      ],
    },
    ...row.cells.map((cell) => ({
      key: `${row.number} ${cell.column}`,
      cells: [
        '',
        wordOf(cell.column),
        figureText(cell.before),
        figureText(cell.after),
        movedText(cell.came.length, cell.went.length),
      ],
    })),
  ]);
  return (
    <PaperSheet className="paper--form">
      <Box className="paper__title">{`${year}年党建工作要点进展对比`}</Box>
      <PrintTable
        className="sheet__table sheet__table--narrow"
        caption="两日对比"
        heads={['条目', '单位', dayOf(from, year), dayOf(to, year), '记录']}
        rows={rows}
      />
      {unchanged.length > 0 && (
        <Box className="paper__note">
          {`没有变化的条目：第${unchanged.map(({ number }) => number).join('、')}条`}
        </Box>
      )}
    </PaperSheet>
  );
}
