import { type BoardPart, COLUMNS_TOGETHER } from '@shared/domain/board/summary';
import { useState } from 'react';
import { useOperation, useSettledText } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, IconButton, SearchBox, Words } from '@/ui';

interface FoundProps {
  year: number;
  search: string;
}

/** Units by a part of their name, each with the way to its page. */
function Found({ year, search }: FoundProps) {
  const words = useSettledText(search.trim());
  const found = useOperation('board.columns', { year, search: words }, { enabled: words !== '' });
  if (words === '' || !found.data) return null;
  const { columns, more } = found.data;
  if (columns.length === 0) return <Box className="t-sub">没有这样的单位</Box>;
  return (
    <Box className="stack-1">
      <CellList label="找到的单位">
        {columns.map(({ id, name }) => (
          <Cell key={id} title={name} onTap={() => openPage('unitBoard', { unit: id, year })} />
        ))}
      </CellList>
      {more && <Box className="t-note">还有更多，再多写几个字</Box>}
    </Box>
  );
}

export interface ColumnPagerProps {
  board: Pick<BoardPart, 'year' | 'from' | 'columnCount' | 'columns'>;
  /** To the page that begins with this column. */
  onTurn: (from: number) => void;
}

/** The way through the pages of more units than are told at once. */
export function ColumnTurner({ board, onTurn }: ColumnPagerProps) {
  const { from, columnCount, columns } = board;
  const to = from + columns.length;
  return (
    <Box className="row" role="group" aria-label="单位翻页">
      {from > 0 && (
        <IconButton
          icon="left"
          label="前面的单位"
          onTap={() => onTurn(Math.max(0, from - COLUMNS_TOGETHER))}
        />
      )}
      <Words className="t-note t-nowrap" aria-live="polite">
        {`${from + 1}–${to}，共${columnCount}个单位`}
      </Words>
      {to < columnCount && <IconButton icon="right" label="后面的单位" onTap={() => onTurn(to)} />}
    </Box>
  );
}

/** More units than are told at once: page by page, or by name. */
export function ColumnPager({ board, onTurn }: ColumnPagerProps) {
  const [search, setSearch] = useState('');
  if (board.columnCount <= COLUMNS_TOGETHER) return null;
  return (
    <Box className="stack-2">
      <Box className="row row--between board-pager">
        <Box className="board-pager__search">
          <SearchBox label="按单位名称查找" value={search} onChange={setSearch} />
        </Box>
        <ColumnTurner board={board} onTurn={onTurn} />
      </Box>
      <Found year={board.year} search={search} />
    </Box>
  );
}
