export { BoardScreen } from './BoardScreen';
export {
  asOfText,
  cellFigure,
  cellFigures,
  columnWord,
  numeralOf,
} from './board-words';
export { ColumnPager } from './ColumnPager';
export { isLoud } from './ItemList';
export { ItemScreen } from './ItemScreen';
export { MoreRows } from './MoreRows';
export { dueTitle } from './matters';
export { ProgressSheet } from './ProgressSheet';
export { RecordList } from './RecordList';
export type { Selection } from './selection';
export { groupCounts } from './state-groups';
export { useFirst } from './use-first';
