import * as z from 'zod/mini';
import { clockOf, dateTimeTextOf } from '../domain/time';
import { define, plain } from './error-definition';

/** What can be wrong with volunteer events, sign-ups and service, in sentences. */
export const volunteeringErrors = {
  EVENT_FORM_NEEDED: plain('志愿服务活动请在“志愿服务”里发布，以便填写岗位、名额和风险'),
  DEADLINES_INVALID: plain('报名和取消的截止时间不能晚于活动开始'),
  SHIFT_OUTSIDE_EVENT: define(
    z.object({ post: z.string() }),
    ({ post }) => `“${post}”的时间要在活动时间之内，且结束晚于开始`,
  ),
  SHIFT_TAKEN: define(
    z.object({ post: z.string() }),
    ({ post }) => `“${post}”已有人报名，不能删除；可以把名额调小，或逐一联系取消`,
  ),
  SHIFTS_MISSING: plain('还没有岗位和班次，请先添加再发布'),
  EVENT_TIME_STANDS: plain('活动已发布，时间和主题不在这里改；需要改期请用“改期”'),
  EVENT_NOT_CALLED_OFF: plain('只有已取消的活动可以改到新的日期'),
  CARRIED_ALREADY: plain('这场活动已经改到新的日期，请打开新的活动'),
  SIGN_UP_CLOSED: plain('报名已经截止，如想参加请与负责人联系'),
  RISKS_CHANGED: plain('风险与保障的说明有更新，请重新阅读后再报名'),
  GUARDIAN_NEEDED: plain('14至17周岁报名，需要监护人同意'),
  AGE_NOT_MET: define(z.object({ minAge: z.int() }), ({ minAge }) => `这个岗位要求满${minAge}周岁`),
  LEVEL_NOT_MET: plain('这个岗位要求更高的社会体育指导员等级'),
  SHIFT_CLASH: define(
    z.object({ theme: z.string(), post: z.string(), startsAt: z.int(), endsAt: z.int() }),
    ({ theme, post, startsAt, endsAt }) =>
      `${dateTimeTextOf(startsAt)}至${clockOf(endsAt)}已报名“${theme}”${post}，时间有重叠`,
  ),
  QUEUE_FULL: plain('候补的人已经很多，暂不再接受报名'),
  WITHDRAWAL_LATE: define(
    z.object({ until: z.int() }),
    ({ until }) => `${dateTimeTextOf(until)}以后取消，请写明原因，由负责人确认`,
  ),
  NOT_SIGNED_UP: plain('没有这个班次的报名，请刷新后再看'),
  OFFER_LAPSED: plain('确认时间已过，名额已递补给下一位；可以重新报名'),
  NO_PLACE_YET: plain('还没有轮到，现在没有空出的名额'),
  STILL_WAITLISTED: define(
    z.object({ position: z.int() }),
    ({ position }) => `您还在候补第${position}位，请先找负责人确认`,
  ),
  NOTHING_TO_DECLINE: plain('没有等待答复的申请，请刷新后再看'),
  MARK_OUT_OF_ORDER: define(
    z.object({ now: z.enum(['out', 'in', 'away']) }),
    ({ now }) =>
      ({
        out: '您还没有签到，请先签到',
        in: '您已经签到，正在服务',
        away: '您已登记离开，请先登记返回',
      })[now],
  ),
  MARK_OUTSIDE_EVENT: define(
    z.object({ startsAt: z.int(), endsAt: z.int() }),
    ({ startsAt, endsAt }) =>
      `时间要在${dateTimeTextOf(startsAt)}至${dateTimeTextOf(endsAt)}之间，且结束晚于开始`,
  ),
  HOURS_CONFIRMED: plain('时长已经认定，如有不对请申请更正'),
  EVENT_NOT_OVER: plain('活动还没有结束，结束后再认定时长'),
  DATES_REVERSED: plain('结束日期不能早于开始日期'),
  NOTHING_CONFIRMED: plain('这段时间没有已认定的服务，认定后再开具'),
  TOO_MANY_STATEMENTS: define(
    z.object({ limit: z.int() }),
    ({ limit }) => `一天最多开具${limit}份，请明天再开`,
  ),
} as const;
