import type { BindingRow, BindingState } from '@shared/domain/binding/schema';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { Button, Cell, CellList, Empty } from '@/ui';
import { bindingText } from './binding-words';

export interface BindingRowsProps {
  unitId: string;
  search: string;
  state: BindingState | undefined;
  cursor: string | undefined;
  /** The list ends here so far, and may go on. */
  onMore: ((cursor: string) => void) | undefined;
  onChoose: (row: BindingRow) => void;
}

/** One page of the people of a unit. */
export function BindingRows(props: BindingRowsProps) {
  const { unitId, search, state, cursor, onMore, onChoose } = props;
  const page = useOperation('binding.list', { unitId, search: search || undefined, state, cursor });
  return (
    <QueryState of={page} what="名单">
      {({ rows, next }) => (
        <>
          {rows.length === 0 && cursor === undefined && next === null ? (
            <Empty
              icon="people"
              title={search ? `没有找到“${search}”` : '这里没有人'}
              note={search ? '请换一个字，或清空后再找' : '名册导入后会出现在这里'}
            />
          ) : (
            <CellList label="人员">
              {rows.map((row) => (
                <Cell
                  key={row.memberId}
                  title={row.name}
                  note={row.maskedPhone ?? undefined}
                  side={bindingText(row)}
                  onTap={() => onChoose(row)}
                />
              ))}
            </CellList>
          )}
          {next !== null && onMore && (
            <Button kind="secondary" onTap={() => onMore(next)}>
              继续显示
            </Button>
          )}
        </>
      )}
    </QueryState>
  );
}
