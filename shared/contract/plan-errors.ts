import * as z from 'zod/mini';
import { longDayOf } from '../domain/time';
import { define, plain } from './error-definition';

/** Refusals around a year's plan: its drafts, its commitments, and the end of its year. */
export const planErrors = {
  PLAN_NOT_IN_FORCE: plain('这一年的工作要点还没有启用，机关党委导入后会出现在这里'),
  PLAN_FILE_UNREADABLE: define(z.object({ message: z.string() }), ({ message }) => message),
  PLAN_CHANGED: plain('举措清单刚刚有变化，已为您刷新，请核对后再提交'),
  COMMITMENT_IN_PLAN: plain('这是要点原文写明的要求，不能改；可以另加一项举措'),
  COMMITMENT_FIELD: define(z.object({ label: z.string() }), ({ label }) => `请检查“${label}”一项`),
  PLAN_YEAR_OVER: plain('这一年已经过去，举措和数量要求不再改动'),
  PLAN_YEAR_MISSING: plain('请填写要点的年份'),
  PLAN_YEAR_IN_FORCE: define(
    z.object({ year: z.int() }),
    ({ year }) => `${year}年的要点已经启用，不能再启用一份`,
  ),
  PLAN_TARGETS_UNDECIDED: define(
    z.object({ count: z.int() }),
    ({ count }) => `还有${count}处数量要求没有确认，请逐条核对`,
  ),
  DRAFT_CHANGED: plain('草稿已被他人修改，已为您刷新，请核对后再提交'),
  DRAFT_ALREADY_DECIDED: plain('这份草稿已经启用或放弃，不能再修改'),
  CARRY_PLACE: plain('新的要点里没有这句话，请重新选择'),
  YEAR_FROZEN: define(
    z.object({ year: z.int(), since: z.string() }),
    ({ year, since }) =>
      `${year}年度已于${longDayOf(since)}冻结，不能再改动；确需改动的，请机关党委重新开放这一年度`,
  ),
  YEAR_DAY_INVALID: define(
    z.object({ earliest: z.string(), latest: z.string() }),
    ({ earliest, latest }) => `日期要在${longDayOf(earliest)}到${longDayOf(latest)}之间`,
  ),
  YEAR_STATE: plain('这一年度现在不能这样办理，请刷新后再看'),
  YEAR_CHANGED: plain('这一年度的安排刚刚有变化，已为您刷新，请核对后再提交'),
} as const;
