import type { SendOutcome } from '@shared/domain/reminders/outcome';
import type { MessageSubject, WorkPage } from '@shared/domain/reminders/schema';
import { templateData } from '@shared/domain/reminders/template';
import type { Messenger } from './messenger';
import { errcodeOf, type WechatApi } from './wechat-api';

const named = (id: string): string => encodeURIComponent(id);

const workPageOf = (page: WorkPage): string => {
  if (page.to === 'item') {
    const { number, year, commitmentId } = page;
    return `packages/board/pages/item/index?number=${number}&year=${year}&commitment=${named(commitmentId)}`;
  }
  if (page.to === 'case') return `packages/cases/pages/case/index?id=${named(page.caseId)}`;
  if (page.to === 'list') {
    return `packages/plan/pages/list/index?unit=${named(page.unitId)}&year=${page.year}`;
  }
  if (page.to === 'entry')
    return `packages/cases/pages/registers/index?entry=${named(page.entryId)}`;
  return 'packages/office/pages/digest/index';
};

/** Where a tap on the message leads. */
const pageOf = (subject: MessageSubject): string => {
  if (subject.of === 'work') return workPageOf(subject.page);
  if (subject.of === 'quarter') return 'pages/home/index';
  const event = encodeURIComponent(subject.activityId);
  if (subject.of === 'activity') return `pages/activity/index?id=${event}`;
  const shift = encodeURIComponent(subject.shiftId);
  return `packages/volunteer/pages/sign-up/index?e=${event}&s=${shift}`;
};

/** 用户拒绝接受消息: never allowed, used up, or switched off. */
const NOT_SUBSCRIBED = 43101;

/**
 * What no second try mends: the account, the template, the page or a field is wrong. Everything else
 * WeChat refuses with may pass: busy (-1), too many calls (45009, 45011).
 */
const FINAL: readonly unknown[] = [40003, 40037, 41030, 47003];

const outcomeOf = (errcode: number | undefined): SendOutcome => {
  if (errcode === 0) return 'sent';
  if (errcode === undefined) return 'unknown';
  if (errcode === NOT_SUBSCRIBED) return 'not_subscribed';
  return FINAL.includes(errcode) ? 'refused' : 'later';
};

/** Sends messages by WeChat's subscribeMessage.send. */
export const wechatMessenger = (api: Pick<WechatApi, 'withToken'>): Messenger => ({
  send: async ({ accountId, subject, ...content }, templates) => {
    const template = templates[subject.occasion];
    if (!template) return { outcome: 'refused' };
    const asked = await api.withToken('/cgi-bin/message/subscribe/send', {
      touser: accountId,
      template_id: template.id,
      page: pageOf(subject),
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: templateData(template, subject.occasion, content),
    });
    if ('failed' in asked) {
      return { outcome: asked.failed === 'unreached' ? 'later' : 'unknown' };
    }
    const errcode = errcodeOf(asked.answer);
    return { outcome: outcomeOf(errcode), errcode };
  },
});
