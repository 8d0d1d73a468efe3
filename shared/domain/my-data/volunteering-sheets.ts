import { dateTextOf } from '../time';
import { hoursText, minutesOf, standing, walkOf } from '../volunteering/hours';
import type { SignUp } from '../volunteering/schema';
import type { Mark, Service } from '../volunteering/service-schema';
import type { Statement } from '../volunteering/statement-schema';
import { consentHowLabels, markActLabels } from '../volunteering/words';
import { type Table, table } from './table';

export type OwnSignUp = Pick<
  SignUp,
  'startsAt' | 'at' | 'state' | 'agreed' | 'guardianAgreed' | 'explanation'
>;
export type OwnService = Pick<
  Service,
  'theme' | 'post' | 'unitName' | 'startsAt' | 'marks' | 'confirmed' | 'ask'
>;
export type OwnStatement = Pick<
  Statement,
  'number' | 'from' | 'to' | 'minutes' | 'issuedAt' | 'state'
>;

const STATES: Readonly<Record<SignUp['state']['name'], string>> = {
  active: '已报名',
  withdrawn: '已取消',
  released: '由负责人取消',
};

const STATEMENT_STATES: Readonly<Record<Statement['state']['name'], string>> = {
  valid: '有效',
  revoked: '已撤销',
};

/** What somebody signed up for. */
export const signedUp = (signUps: readonly OwnSignUp[]): Table =>
  table(
    '志愿服务报名',
    [
      ['活动时间', 20],
      ['报名时间', 20],
      ['同意方式', 14],
      ['监护人同意', 14],
      ['状态', 16],
      ['说明', 40],
    ],
    signUps.map(({ startsAt, at, agreed, guardianAgreed, state, explanation }) => [
      dateTextOf(startsAt),
      dateTextOf(at),
      consentHowLabels[agreed.how],
      guardianAgreed ? '是' : '',
      STATES[state.name],
      explanation ?? '',
    ]),
  );

const marksText = (marks: readonly Mark[]): string =>
  standing(marks)
    .map(({ act, at }) => `${markActLabels[act]} ${dateTextOf(at)}`)
    .join('；');

/** What somebody has served, as it is recorded: confirmed or not. */
export const served = (services: readonly OwnService[]): Table =>
  table(
    '志愿服务记录',
    [
      ['活动', 30],
      ['岗位', 16],
      ['单位', 20],
      ['时间', 20],
      ['签到签退', 60],
      ['时长（小时）', 14],
      ['认定', 20],
      ['更正申请', 40],
    ],
    services.map(({ theme, post, unitName, startsAt, marks, confirmed, ask }) => [
      theme,
      post,
      unitName,
      dateTextOf(startsAt),
      marksText(marks),
      hoursText(confirmed?.minutes ?? minutesOf(walkOf(marks).spans).minutes),
      confirmed ? dateTextOf(confirmed.at) : '待认定',
      ask?.text ?? '',
    ]),
  );

/** 服务情况说明（草稿） that somebody had drawn up. */
export const stated = (statements: readonly OwnStatement[]): Table =>
  table(
    '服务情况说明',
    [
      ['编号', 16],
      ['开始日期', 16],
      ['结束日期', 16],
      ['时长（小时）', 14],
      ['开具时间', 20],
      ['状态', 12],
    ],
    statements.map(({ number, from, to, minutes, issuedAt, state }) => [
      number,
      from,
      to,
      hoursText(minutes),
      dateTextOf(issuedAt),
      STATEMENT_STATES[state.name],
    ]),
  );
