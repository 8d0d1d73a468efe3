import { View } from '@tarojs/components';
import { toWechat } from './aria';
import type { TableCellProps } from './types';

interface PartProps extends TableCellProps {
  /** The CSS display that goes with the role. */
  layout: 'as-table' | 'as-head' | 'as-body' | 'as-row' | 'as-cell';
}

function Part({ layout, className, ...rest }: PartProps) {
  return <View {...toWechat(rest)} className={className ? `${layout} ${className}` : layout} />;
}

export function Table(props: TableCellProps) {
  return <Part {...props} role="table" layout="as-table" />;
}
export function TableHead(props: TableCellProps) {
  return <Part {...props} role="rowgroup" layout="as-head" />;
}
export function TableBody(props: TableCellProps) {
  return <Part {...props} role="rowgroup" layout="as-body" />;
}
export function TableRow(props: TableCellProps) {
  return <Part {...props} role="row" layout="as-row" />;
}
export function ColumnHeader(props: TableCellProps) {
  return <Part {...props} role="columnheader" layout="as-cell" />;
}
export function RowHeader(props: TableCellProps) {
  return <Part {...props} role="rowheader" layout="as-cell" />;
}
export function TableCell(props: TableCellProps) {
  return <Part {...props} role="cell" layout="as-cell" />;
}
