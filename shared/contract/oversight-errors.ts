import * as z from 'zod/mini';
import { define, plain } from './error-definition';

/** Refusals around rounds of 督查, 责任清单 and reminders. */
export const oversightErrors = {
  ROUND_DATES: plain('请检查日期：结束不早于开始，整改时限不早于结束，检查日期不晚于今天'),
  ROUND_STATE: plain('这次督查已经有了变化，现在不能这样办理，请刷新后再看'),
  ROUND_CHANGED: plain('这次督查刚刚有变化，请刷新后再看；您填的内容还在本页'),
  LIST_NOT_OF_UNIT: plain('责任清单分党组、机关党委、党支部三级，这个单位没有清单'),
  LIST_STATE: plain('这份清单已经有了变化，现在不能这样办理，请刷新后再看'),
  LIST_CHANGED: plain('这份清单刚刚有变化，请刷新后再看；您填的内容还在本页'),
  LIST_UNASSIGNED: define(
    z.object({ count: z.int() }),
    ({ count }) => `还有${count}项没有责任人，请指定后再确认`,
  ),
  OWN_DAYS_RANGE: define(
    z.object({ count: z.int() }),
    ({ count }) => `结束日期不早于开始日期，一次最多设置${count}天`,
  ),
  OWN_DAYS_FULL: plain('自行设置的日期过多，请先恢复往年的日期'),
} as const;
