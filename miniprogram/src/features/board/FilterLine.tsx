import type { BoardPart } from '@shared/domain/board/summary';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Box, Button, SelectField, Sheet, TextLink, Words } from '@/ui';
import { type BoardFilter, choicesOf, filterText, isNarrowed, NO_FILTER } from './board-filter';

export interface FilterProps {
  /** All of it, but for columns beyond those told at once. */
  board: BoardPart;
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
}

/** The board as a whole: what it is narrowed to, and another year's. */
export interface BoardProps extends FilterProps {
  onYear: (year: number) => void;
}

interface FilterSheetProps extends FilterProps {
  onClose: () => void;
}

function FilterSheet({ board, filter, onFilter, onClose }: FilterSheetProps) {
  const [chosen, setChosen] = useState(filter);
  const choices = choicesOf(board, serverNow());
  const set = (part: Partial<BoardFilter>) => setChosen({ ...chosen, ...part });
  const look = () => {
    onFilter(chosen);
    onClose();
  };
  return (
    <Sheet open title="筛选要点" act={{ word: '查看', onTap: look }} onClose={onClose}>
      <SelectField
        label="部分"
        items={choices.section}
        value={chosen.section}
        onChange={(section) => set({ section })}
      />
      <SelectField
        label="责任层级"
        items={choices.level}
        value={chosen.level}
        onChange={(level) => set({ level })}
      />
      <SelectField
        label="单位"
        items={choices.unit}
        value={chosen.unit}
        help={board.columnCount > board.columns.length ? '其他单位在看板上按名称查找' : undefined}
        onChange={(unit) => set({ unit })}
      />
      <SelectField
        label="状态"
        items={choices.state}
        value={chosen.state}
        onChange={(state) => set({ state })}
      />
      <SelectField
        label="看哪一天的进展"
        items={choices.on}
        value={chosen.on}
        help="按那一天的举措和记录算"
        onChange={(on) => set({ on })}
      />
    </Sheet>
  );
}

/** The way to narrow the board. */
export function FilterButton(props: FilterProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" small onTap={() => setOpen(true)}>
        筛选
      </Button>
      {open && <FilterSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What the board is narrowed to, and the way back. */
export function FilterLine({ board, filter, onFilter }: FilterProps) {
  if (!isNarrowed(filter)) return null;
  return (
    <Box className="row row--between">
      <Words className="t-sub grow">只看{filterText(filter, board)}</Words>
      <TextLink
        onTap={() => onFilter({ ...NO_FILTER, quarter: filter.quarter, from: filter.from })}
      >
        看全部
      </TextLink>
    </Box>
  );
}
