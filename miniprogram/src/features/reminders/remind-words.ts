import type { OutputOf } from '@shared/contract';
import { remindAt } from '@shared/domain/reminders/due';
import type { MessageState, Occasion } from '@shared/domain/reminders/schema';
import { failureWords, messageStateLabels } from '@shared/domain/reminders/words';
import { dateTimeTextOf, type Instant } from '@shared/domain/time';
import type { StateKind } from '@/ui';

export type OwnTemplate = OutputOf<'reminders.templates'>['templates'][number];

const OF_WHAT: Readonly<Record<Occasion, string>> = {
  day_before: '前一天提醒',
  changed: '改期',
  cancelled: '取消',
  promoted: '递补',
  quarter_end: '季度提醒',
  commitment_due: '到期提醒',
  commitment_overdue: '到期提醒',
  case_due: '到期提醒',
  case_overdue: '到期提醒',
  list_waiting: '待办提醒',
  statement_waiting: '待办提醒',
  rectification_waiting: '待办提醒',
  digest: '每周提示',
};

/** 前一天提醒、改期、取消. */
export const occasionsText = (templates: readonly Pick<OwnTemplate, 'occasion'>[]): string =>
  [...new Set(templates.map(({ occasion }) => OF_WHAT[occasion]))].join('、');

/** Templates of which not a single message is allowed. */
export const missingOf = (templates: readonly OwnTemplate[]): OwnTemplate[] =>
  templates.filter(({ allowed }) => allowed === 0);

/** What people are told of an activity. */
export const OF_ACTIVITY: readonly Occasion[] = ['day_before', 'changed', 'cancelled'];

/**
 * Templates to speak of at an activity: its reminder is none any more once its time is over.
 * @param startsAt of the activity; undefined: whichever comes next
 */
export const templatesAt = (
  templates: readonly OwnTemplate[],
  startsAt: Instant | undefined,
  now: Instant,
  wanted = OF_ACTIVITY,
): OwnTemplate[] =>
  wanted.flatMap((each) =>
    templates.filter(
      ({ occasion }) =>
        occasion === each &&
        (occasion !== 'day_before' || startsAt === undefined || remindAt(startsAt) > now),
    ),
  );

/**
 * What was agreed to. A consent belongs to no activity: the next one that has something to tell uses
 * it up.
 */
export const allowedText = (templates: readonly OwnTemplate[]): string =>
  `最近一场活动的${occasionsText(templates.filter(({ allowed }) => allowed > 0))}，各一条`;

/** Shape and hue of a message's state. */
export const stateLooks: Readonly<Record<MessageState['name'], StateKind>> = {
  waiting: 'todo',
  taken: 'sync',
  sent: 'done',
  not_subscribed: 'na',
  failed: 'due',
};

/** 已发送 11月21日 周一 18:00; 未能发送，微信没有接受; 结果不明，不再重发. */
export const stateText = (state: MessageState): string => {
  const label = messageStateLabels[state.name];
  if (state.name === 'not_subscribed') return `${label}，没有订阅`;
  if (state.name === 'failed' && state.why === 'unknown') return failureWords.unknown;
  if (state.name === 'failed') return `${label}，${failureWords[state.why]}`;
  if (state.name === 'taken') return label;
  return `${label} ${dateTimeTextOf(state.at)}`;
};
