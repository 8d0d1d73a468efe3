import { Cell, CellList, Checkbox, StateLine } from '@/ui';
import { changeLine, holdLines, rowLine } from './import-words';
import type { Row } from './use-rows';

export interface RowsProps {
  rows: readonly Row[];
  /** Undefined where nothing can be done about the row. */
  actFor: (row: Row) => (() => void) | undefined;
  /** Rows are ticked instead of opened. */
  canChoose: boolean;
}

/** What is said under a name: why it is held, what changes, or what the file tells. */
export const linesOf = (row: Row): string[] => {
  if (row.verdict === 'held') return holdLines(row);
  return row.changes.length > 0 ? row.changes.map(changeLine) : [];
};

const titleOf = ({ number, name }: Row): string =>
  number === null ? name : `${name || '（没有姓名）'} 第${number}行`;

/** Rows on a phone. */
export function RowList({ rows, actFor, canChoose }: RowsProps) {
  return (
    <CellList label="名单">
      {rows.map((row) => {
        const act = actFor(row);
        const title = titleOf(row);
        const lines = linesOf(row);
        return canChoose && act ? (
          <Cell
            key={row.id}
            title={
              <Checkbox checked={row.chosen} onChange={act}>
                {title}，{row.unit}
              </Checkbox>
            }
          />
        ) : (
          <Cell
            key={row.id}
            title={title}
            note={rowLine(row)}
            state={
              lines.length > 0 && (
                <StateLine kind={row.verdict === 'held' ? 'due' : 'doing'}>
                  {lines.join('；')}
                </StateLine>
              )
            }
            onTap={act}
          />
        );
      })}
    </CellList>
  );
}
