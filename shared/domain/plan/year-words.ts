import { longDayOf } from '../time';
import type { YearState } from './year-state';

/** What is written beside a record that was put down when its year was over. */
export const LATE_ENTRY = '次年补录';

/** `2022年度：补录至2023年1月10日`. */
export const yearStateText = (year: number, state: YearState): string => {
  const of = `${year}年度`;
  if (state.name === 'open') return of;
  if (state.name === 'late') return `${of}：补录至${longDayOf(state.until)}`;
  if (state.name === 'frozen') return `${of}：${longDayOf(state.since)}起已冻结`;
  return `${of}：重新开放至${longDayOf(state.until)}`;
};
