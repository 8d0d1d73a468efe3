import { askReason, askStateWords, askTitle } from '../asks/words';
import { consentTexts } from '../consent/texts';
import { requestFieldWords, requestStateWords } from '../data-requests/words';
import { entryKinds } from '../entries/kinds';
import { entryStateLabels } from '../entries/words';
import { makeUpStateText } from '../make-ups/words';
import type { Consent, VolunteerProfile } from '../people/schema';
import {
  instructorLevelWords,
  memberClassWords,
  roleWords,
  volunteerCategoryWords,
} from '../people/words';
import type { SheetContent } from '../sheets/safe-cell';
import { dateTextOf } from '../time';
import { wrote } from './feedback-sheet';
import { answeredFor } from './list-sheet';
import { told } from './message-sheet';
import type {
  OwnAsk,
  OwnData,
  OwnEntry,
  OwnMakeUp,
  OwnPerson,
  OwnRecord,
  OwnRequest,
} from './schema';
import { type Table, table, yesNo } from './table';
import { served, signedUp, stated } from './volunteering-sheets';
import { recordMethod, recordStanding, recordStruck, recordTitle } from './words';

const whoIAm = (person: OwnPerson): Table =>
  table(
    '我是谁',
    [
      ['项目', 16],
      ['内容', 40],
    ],
    [
      ['姓名', person.name],
      ['党员类别', memberClassWords[person.memberClass]],
      ['手机号', person.phone ?? '没有登记'],
      ['单位编号', person.rosterKey ?? '没有登记'],
      ['党员领导干部', yesNo(person.leading)],
      ['青年党员', yesNo(person.young)],
    ],
  );

const whereIBelong = ({ memberships }: OwnPerson): Table =>
  table(
    '组织关系',
    [
      ['单位', 24],
      ['角色', 24],
      ['职务', 16],
      ['起', 14],
      ['止', 14],
    ],
    memberships.map(({ unitName, roles, post, validFrom, validTo }) => [
      unitName,
      roles.map((one) => roleWords[one]).join('、'),
      post ?? '',
      validFrom,
      validTo ?? '',
    ]),
  );

const whereIWas = (records: readonly OwnRecord[]): Table =>
  table(
    '参加记录',
    [
      ['活动', 30],
      ['单位', 18],
      ['开始时间', 20],
      ['记录', 30],
      ['方式', 24],
      ['更正', 40],
    ],
    records.map((record) => [
      recordTitle(record),
      record.unitName,
      dateTextOf(record.startsAt),
      recordStanding(record),
      recordMethod(record),
      recordStruck(record),
    ]),
  );

const profileRow = (profile: VolunteerProfile): string[] => [
  volunteerCategoryWords[profile.category],
  profile.instructorLevel ? instructorLevelWords[profile.instructorLevel] : '',
  profile.guardianConsentAt === undefined ? '' : dateTextOf(profile.guardianConsentAt),
  (profile.skills ?? []).join('、'),
  profile.volunteerNumber ?? '',
  profile.instructorNumber ?? '',
];

const volunteering = ({ volunteer }: OwnPerson): Table =>
  table(
    '志愿服务',
    [
      ['类别', 20],
      ['社会体育指导员等级', 24],
      ['监护人同意时间', 20],
      ['特长项目', 24],
      ['志愿者编号', 20],
      ['指导员证书编号', 20],
    ],
    volunteer ? [profileRow(volunteer)] : [],
  );

const agreements = (consents: readonly Consent[]): Table =>
  table(
    '同意记录',
    [
      ['用途', 18],
      ['文本版本', 14],
      ['同意时间', 20],
      ['撤回时间', 20],
    ],
    consents.map(({ purpose, version, givenAt, withdrawnAt }) => [
      consentTexts[purpose].title,
      version,
      dateTextOf(givenAt),
      withdrawnAt === null ? '' : dateTextOf(withdrawnAt),
    ]),
  );

const asked = (requests: readonly OwnRequest[]): Table =>
  table(
    '申请记录',
    [
      ['申请时间', 20],
      ['项目', 14],
      ['当时的记录', 24],
      ['应当是', 24],
      ['原因', 30],
      ['答复', 40],
    ],
    requests.map((request) => [
      dateTextOf(request.createdAt),
      requestFieldWords[request.field],
      request.recorded,
      request.wanted,
      request.reason,
      requestStateWords(request),
    ]),
  );

const askedOfBranch = (asks: readonly OwnAsk[]): Table =>
  table(
    '请假和补签',
    [
      ['申请时间', 20],
      ['活动', 30],
      ['单位', 18],
      ['活动时间', 20],
      ['申请', 20],
      ['说明', 40],
      ['答复', 40],
    ],
    asks.map((one) => [
      dateTextOf(one.createdAt),
      recordTitle(one),
      one.unitName,
      dateTextOf(one.startsAt),
      askTitle(one.ask),
      askReason(one.ask),
      askStateWords(one.state),
    ]),
  );

const madeUp = (makeUps: readonly OwnMakeUp[]): Table =>
  table(
    '补学',
    [
      ['学习时间', 20],
      ['学习', 30],
      ['补学期限', 14],
      ['补学情况', 40],
    ],
    makeUps.map((one) => [
      dateTextOf(one.startsAt),
      recordTitle(one),
      one.dueOn ?? '',
      makeUpStateText(one.state),
    ]),
  );

const putDown = (entries: readonly OwnEntry[]): Table =>
  table(
    '登记材料',
    [
      ['日期', 14],
      ['类别', 16],
      ['材料', 16],
      ['名称', 40],
      ['单位', 18],
      ['存放处', 24],
      ['附件', 30],
      ['状态', 12],
    ],
    entries.map(({ on, kind, details, title, unitName, keptAt, file, state }) => [
      on,
      entryKinds[kind].label,
      details.form ?? '',
      title,
      unitName,
      keptAt,
      file?.name ?? '',
      entryStateLabels[state.name],
    ]),
  );

const tablesOf = ({
  person,
  records,
  requests,
  asks,
  makeUps,
  entries,
  lines,
  feedback,
  signUps,
  services,
  statements,
  messages,
}: OwnData): Table[] => [
  whoIAm(person),
  whereIBelong(person),
  whereIWas(records),
  volunteering(person),
  signedUp(signUps),
  served(services),
  stated(statements),
  agreements(person.consents),
  asked(requests),
  askedOfBranch(asks),
  madeUp(makeUps),
  putDown(entries),
  answeredFor(lines),
  wrote(feedback),
  told(messages),
];

/** The sheets of the workbook; each says who exported what and when. */
export const ownDataSheets = (data: OwnData): SheetContent[] => {
  const head = [
    `${data.officeName} ${data.title}`,
    `导出人：${data.exportedBy}　导出时间：${data.exportedAt}　范围：本人全部记录`,
  ];
  return tablesOf(data).map((one) => ({ ...one, head }));
};

/** The same as an object, for another program to read. */
export const ownDataFile = (data: OwnData): Record<string, unknown> => ({
  标题: data.title,
  单位: data.officeName,
  导出人: data.exportedBy,
  导出时间: data.exportedAt,
  范围: '本人全部记录',
  ...Object.fromEntries(
    tablesOf(data).map(({ name, columns, rows }) => [
      name,
      rows.map((row) =>
        Object.fromEntries(columns.map(({ title }, index) => [title, row[index] ?? ''])),
      ),
    ]),
  ),
});
