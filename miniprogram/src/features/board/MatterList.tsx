import type { BoardPart } from '@shared/domain/board/summary';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, State } from '@/ui';
import { MoreRows, Untold } from './MoreRows';
import type { Matter } from './matters';
import { useFirst } from './use-first';

export interface MatterListProps {
  board: Pick<BoardPart, 'year' | 'matters' | 'matterCount'>;
  matters: readonly Matter[];
  /** Before a page is opened. */
  onLeave?: () => void;
}

/** What is due or overdue, each with the way to its item. */
export function MatterList({ board, matters, onLeave }: MatterListProps) {
  const open = ({ item, commitmentId }: Matter) => {
    onLeave?.();
    openPage('item', { number: item, year: board.year, commitment: commitmentId });
  };
  const { shown, ...rest } = useFirst(matters);
  return (
    <Box className="stack-1">
      <CellList inset="marks" label="要处理">
        {shown.map((matter) => (
          <Cell
            key={matter.key}
            lead={{ mark: matter.item }}
            title={matter.title}
            note={matter.note}
            state={
              <State kind={matter.state} look="chip">
                {matter.word}
              </State>
            }
            onTap={() => open(matter)}
          />
        ))}
      </CellList>
      <MoreRows {...rest} />
      <Untold count={board.matterCount - board.matters.length} />
    </Box>
  );
}
