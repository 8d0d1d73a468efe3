import * as z from 'zod/mini';
import { clockOf, dateTimeTextOf } from '../domain/time';

/**
 * One stable code: what travels with it, why it exists, and what the person reads.
 * The sentence says what happened and what to do next.
 */
export interface ErrorDefinition<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly data: Schema;
  readonly say: (data: z.infer<Schema>) => string;
}

const define = <Schema extends z.ZodMiniType>(
  data: Schema,
  say: (data: z.infer<Schema>) => string,
): ErrorDefinition<Schema> => ({ data, say });

const plain = (sentence: string) => define(z.object({}), () => sentence);

/** Every code the wire can carry. */
export const errorCatalogue = {
  UNKNOWN_OPERATION: plain('这个版本已经过旧，请关闭后重新打开'),
  INVALID_INPUT: define(
    z.object({ fields: z.array(z.object({ path: z.string(), message: z.string() })) }),
    ({ fields }) => fields[0]?.message ?? '填写的内容不完整，请检查后再提交',
  ),
  NOT_BOUND: plain('您还没有与名册绑定，请联系所在支部的组织委员'),
  FORBIDDEN: plain('您没有这项操作的权限，请联系所在支部或机关党委'),
  NOT_FOUND: plain('没有找到这条记录，可能已被删除，请返回后刷新'),
  UNEXPECTED: define(
    z.object({ reference: z.string() }),
    ({ reference }) => `服务出了问题，请稍后再试。联系管理员时请提供编号 ${reference}`,
  ),

  ACTIVITY_CANCELLED: define(
    z.object({ reason: z.string() }),
    ({ reason }) => `活动已取消：${reason}`,
  ),
  ACTIVITY_CLOSED: plain('这场活动已结束签到，不能再更改'),
  ACTIVITY_NOT_DRAFT: plain('活动已发布，不能再修改；如需变动请取消后重新发布'),
  ACTIVITY_NOT_PUBLISHED: plain('活动还没有发布，请先发布'),
  ACTIVITY_TIME_INVALID: define(
    z.object({ startsAt: z.int() }),
    ({ startsAt }) => `结束时间要晚于开始时间${clockOf(startsAt)}`,
  ),
  ACTIVITY_IN_PAST: plain('结束时间已经过去，请改为今后的时间'),
  OUTSIDE_PLAN_YEAR: define(
    z.object({ year: z.int() }),
    ({ year }) => `活动时间要在${year}年内，或取消勾选要点举措`,
  ),
  UNKNOWN_COMMITMENT: define(
    z.object({ commitmentId: z.string() }),
    ({ commitmentId }) => `要点里没有举措${commitmentId}，请重新选择`,
  ),
  UNIT_CANNOT_HOST: plain('这个单位不能组织这类活动，请选择党支部'),
  ROSTER_EMPTY: plain('支部名册里还没有应到人员，请先导入名册'),

  CHECK_IN_NOT_OPEN: define(
    z.object({ opensAt: z.int() }),
    ({ opensAt }) => `签到${dateTimeTextOf(opensAt)}开放`,
  ),
  CHECK_IN_CLOSED: define(
    z.object({ closedAt: z.int() }),
    ({ closedAt }) => `签到已于${clockOf(closedAt)}结束，请与组织委员联系`,
  ),
  CODE_EXPIRED: plain('数字已更换，请输入屏幕上的新数字'),
  CODE_OTHER_ACTIVITY: plain('这是另一场活动的签到码，请核对您参加的活动'),
  CODE_WRONG: plain('数字不对，请核对屏幕上的六位数字'),
  TOO_MANY_WRONG_CODES: plain('数字多次不对，请找组织者代为登记，或在纸质签到表上签名'),
  NOT_ON_ROSTER: plain('名单里没有您，请找组织委员核对名单'),
  ALREADY_CHECKED_IN: define(
    z.object({ at: z.int() }),
    ({ at }) => `您${clockOf(at)}已签到，不用再签`,
  ),
  NOTHING_TO_STRIKE: plain('这条登记已经撤回，请刷新名单'),

  PLAN_NOT_IN_FORCE: plain('今年的工作要点还没有启用，机关党委导入后会出现在这里'),
  PLAN_FILE_UNREADABLE: define(z.object({ message: z.string() }), ({ message }) => message),
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
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCatalogue = typeof errorCatalogue;
export type ErrorCode = keyof ErrorCatalogue;
export type ErrorData<Code extends ErrorCode> = z.infer<ErrorCatalogue[Code]['data']>;

/** Refusals that any operation can give. */
export const commonErrors = [
  'UNKNOWN_OPERATION',
  'INVALID_INPUT',
  'NOT_BOUND',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNEXPECTED',
] as const satisfies readonly ErrorCode[];

export type CommonErrorCode = (typeof commonErrors)[number];

/** An error as it travels; distributed, so that `code` narrows `data`. */
export type WireError<Code extends ErrorCode = ErrorCode> = {
  [C in Code]: { code: C; data: ErrorData<C> };
}[Code];

/** The Chinese sentence for an error. */
export const sentenceFor = <Code extends ErrorCode>(error: {
  code: Code;
  data: ErrorData<Code>;
}): string => {
  const definition: ErrorDefinition = errorCatalogue[error.code];
  return definition.say(error.data);
};
