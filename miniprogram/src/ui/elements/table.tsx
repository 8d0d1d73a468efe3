import type { ElementProps, TableCellProps } from './types';

type Plain = Omit<ElementProps, 'vars' | 'role'>;
type PlainCell = Omit<TableCellProps, 'vars' | 'role'>;

/** A real table in the browser; Views with the table roles in WeChat, which has no table. */
export function Table(props: Plain) {
  return <table {...props} />;
}
export function TableHead(props: Plain) {
  return <thead {...props} />;
}
export function TableBody(props: Plain) {
  return <tbody {...props} />;
}
export function TableRow(props: Plain) {
  return <tr {...props} />;
}
export function ColumnHeader(props: PlainCell) {
  return <th {...props} scope="col" />;
}
export function RowHeader(props: PlainCell) {
  return <th {...props} scope={(props.rowSpan ?? 1) > 1 ? 'rowgroup' : 'row'} />;
}
export function TableCell(props: PlainCell) {
  return <td {...props} />;
}
