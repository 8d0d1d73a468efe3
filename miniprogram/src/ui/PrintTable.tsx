import type { ReactNode } from 'react';
import { cx } from './cx';
import {
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from './elements';

export interface PrintTableProps {
  /** What the table tells, for screen readers. */
  caption: string;
  heads: readonly string[];
  /** The first cell says whose line it is. */
  rows: readonly { key: string; cells: readonly ReactNode[]; className?: string }[];
  className?: string;
}

/** A ruled table of a printed sheet; its head comes again on the next page. */
export function PrintTable({ caption, heads, rows, className }: PrintTableProps) {
  return (
    <Table className={cx('print-table', className)} aria-label={caption}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <ColumnHeader key={head} className="print-table__head">
              {head}
            </ColumnHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, cells: [first, ...cells], className: own }) => (
          <TableRow key={key} className={own}>
            <RowHeader className="print-table__name">{first}</RowHeader>
            {cells.map((cell, at) => (
              <TableCell key={heads[at + 1]} className="print-table__cell">
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
