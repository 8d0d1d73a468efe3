import type { ReactNode } from 'react';
import { ColumnHeader, Table, TableBody, TableCell, TableHead, TableRow } from './elements';

export interface DataTableProps {
  /** What the table lists, for screen readers. */
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** Rows of facts on a wide screen; a phone shows cells instead. */
export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    <Table className="card card--list table" aria-label={caption}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <ColumnHeader key={head} className="table__head">
              {head}
            </ColumnHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, cells }) => (
          <TableRow key={key}>
            {cells.map((cell, at) => (
              <TableCell key={heads[at]} className="table__cell">
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
