import { openPage } from '@/platform/navigation';
import { Cell, CellList, State } from '@/ui';
import type { Matter } from './matters';

export interface MatterListProps {
  year: number;
  matters: readonly Matter[];
  /** Before a page is opened. */
  onLeave?: () => void;
}

/** What is due or overdue, each with the way to its item. */
export function MatterList({ year, matters, onLeave }: MatterListProps) {
  const open = ({ item, commitmentId }: Matter) => {
    onLeave?.();
    openPage('item', { number: item, year, commitment: commitmentId });
  };
  return (
    <CellList inset="marks" label="要处理">
      {matters.map((matter) => (
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
  );
}
