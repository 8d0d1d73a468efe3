import * as z from 'zod/mini';
import { consentTexts } from '../domain/consent/texts';
import { feedbackStateNow } from '../domain/feedback/messages';
import { feedbackState } from '../domain/feedback/schema';
import { consentPurpose } from '../domain/people/schema';
import { clockOf, dateTimeTextOf, longDayOf } from '../domain/time';
import { entryErrors } from './entry-errors';
import { define, type ErrorDefinition, plain } from './error-definition';
import { oversightErrors } from './oversight-errors';
import { planErrors } from './plan-errors';
import { volunteeringErrors } from './volunteering-errors';

/** Every code the wire can carry. */
export const errorCatalogue = {
  UNKNOWN_OPERATION: plain('这个版本已经过旧，请关闭后重新打开'),
  INVALID_INPUT: define(
    z.object({ fields: z.array(z.object({ path: z.string(), message: z.string() })) }),
    ({ fields }) => fields[0]?.message ?? '填写的内容不完整，请检查后再提交',
  ),
  NOT_BOUND: plain('您还没有与名册绑定，请联系所在支部的组织委员'),
  FORBIDDEN: plain('您没有这项操作的权限，请联系所在支部或机关党委'),
  CONSENT_NEEDED: define(
    z.object({ purpose: consentPurpose }),
    ({ purpose }) => consentTexts[purpose].needed,
  ),
  NOT_FOUND: plain('没有找到这条记录，可能已被删除，请返回后刷新'),
  INPUT_PARTS_MISSING: plain('内容没有完整送达，请检查网络后再提交一次'),
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
  UNKNOWN_TOPIC: plain('学习计划里没有这个专题，请重新选择'),
  TOPIC_IN_USE: plain('这个专题已有学习会或学习记录，不能移除；可以移到其他季度'),
  STUDY_PLAN_FULL: plain('一年的学习计划最多60个专题，请先移除不用的'),
  STUDY_PLAN_CHANGED: plain('学习计划刚刚被他人修改，请刷新后再试'),
  UNKNOWN_PROGRAMME: plain('没有找到这项计划，可能已撤下，请重新选择'),
  UNIT_CANNOT_HOST: plain('这个单位不能组织这类活动，请换一个单位或活动类型'),
  ROSTER_EMPTY: plain('这一天名册里没有应到人员，请先导入名册，或重新选择参加的人'),
  SERIES_DATES_REPEATED: plain('日期有重复，请每个日期只选一次'),
  ACTIVITY_NOT_CLOSED: plain('活动还没有结束签到，请结束后再办理'),
  CHECK_IN_STARTED: define(
    z.object({ opensAt: z.int() }),
    ({ opensAt }) => `签到${dateTimeTextOf(opensAt)}已经开放，不能再改期；需要时请取消后重新发布`,
  ),
  RECORD_CHANGED: plain('记录刚刚被他人修改，请刷新后再填写；您填的内容还在本页'),
  RECORD_EMPTY: plain('还没有填写记录，请先填写再提交'),
  RECORD_INCOMPLETE: define(
    z.object({ missing: z.array(z.string()) }),
    ({ missing }) => `还缺${missing.length}项：${missing.join('、')}。请补齐，或确认后仍然提交`,
  ),

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
  ENTRY_STRUCK: define(
    z.object({ reason: z.string() }),
    ({ reason }) => `这次签到已被组织者划去：${reason}。如有疑问请与组织委员联系`,
  ),
  NOT_PRESENT: plain('这位同志还没有签到，不能登记早退'),
  LEFT_AT_INVALID: plain('离开时间要在到场之后、活动结束之前'),
  UNKNOWN_PERSON: plain('名册里没有其中的人，请重新选择'),
  RECORDED_ALREADY: plain('这位同志在这场活动已有登记，不能移出名单；需要时请先划去登记'),
  ASK_OPEN: plain('您已提交过同样的申请，正在等支部答复'),
  ASK_ANSWERED: plain('这件申请已经答复或撤回，请刷新后再看'),
  NOTHING_TO_ASK: plain('记录已经是这样，不需要更正'),
  NOTICE_CHANGED: plain('告知内容有更新，请返回重新阅读后继续'),
  ACCOUNT_BOUND: plain(
    '这个微信已经绑定过，不用再绑。如果绑错了，请所在支部的组织委员解除后重新邀请',
  ),
  MEMBER_BOUND: plain('名册中的这个人已绑定另一个微信。如果那不是您，请联系所在支部的组织委员'),
  INVITATION_UNKNOWN: plain('邀请码不对或已失效，请核对后重新输入，或请组织委员再给一个'),
  INVITATION_EXPIRED: define(
    z.object({ expiredAt: z.int() }),
    ({ expiredAt }) => `邀请码已于${dateTimeTextOf(expiredAt)}到期，请组织委员再给一个`,
  ),
  TOO_MANY_GUESSES: define(
    z.object({ until: z.int() }),
    ({ until }) => `试的次数过多，请${clockOf(until)}以后再试，或请组织委员当面协助`,
  ),
  TICKET_EXPIRED: plain('核对已超过10分钟，请返回重新核对'),
  PHONE_CODE_INVALID: plain('没有取到手机号，请再点一次，或改用邀请码'),
  PHONE_SERVICE_DOWN: plain('微信暂时没有给出手机号，请稍后再试，或改用邀请码'),
  PHONE_NOT_ON_ROSTER: plain('名册里没有这个手机号，请向所在支部的组织委员要一个邀请码'),
  PHONE_AMBIGUOUS: plain('名册里有多人登记了这个手机号，请向所在支部的组织委员要一个邀请码'),
  MEMBER_ALREADY_BOUND: plain('这位同志已绑定微信，不用再邀请；需要换绑时请先解除绑定'),
  HANDLED_BY_COMMITTEE: plain('这位同志的绑定由机关党委办理，请与机关党委联系'),
  BINDING_CHANGED: plain('情况刚刚有变化，请刷新后再试'),
  NOTHING_TO_REVOKE: plain('没有可以撤回的邀请，请刷新后再看'),
  NOTHING_TO_UNBIND: plain('这位同志还没有绑定微信，请刷新后再看'),
  CANNOT_UNBIND_SELF: plain('不能解除自己的绑定，请另一位组织委员或机关党委办理'),
  OFFICE_EXISTS: plain('单位已经建立，请向管理员要一个邀请码'),
  SETUP_CODE_WRONG: plain('启动码不对，请核对后重新输入'),
  TEAM_NOT_OPEN: plain('这支志愿服务队现在不接受登记，请联系组织单位'),
  INSTRUCTOR_LEVEL_MISSING: plain('请选择社会体育指导员的等级'),
  PHONE_REGISTERED: plain(
    '这个手机号不能登记，可能已经登记过。请改用手机号或邀请码绑定，或联系组织单位',
  ),
  NOT_A_VOLUNTEER_TEAM: plain('只有志愿服务队可以开放登记'),

  NOT_ONESELF: plain('不能更改自己的职责和所在单位，请另一位负责的同志办理'),
  NOT_IN_UNIT: plain('这位同志在这一天不属于这个单位，请刷新后再看'),
  NOT_IN_BRANCH: plain('这位同志不属于党小组所在的支部，请先办理支部之间的调动'),
  OTHER_UNIT_KIND: plain('只能调到另一个同类单位，请重新选择'),
  UNIT_NOT_IN_FORCE: define(z.object({ unitName: z.string() }), ({ unitName }) =>
    unitName === ''
      ? '没有找到这个单位，请重新选择'
      : `${unitName}在这一天没有设立或已经撤销，请换一个日期或单位`,
  ),
  DATE_TOO_EARLY: define(
    z.object({ earliest: z.string() }),
    ({ earliest }) => `日期最早可以选${longDayOf(earliest)}`,
  ),
  LEAVES_ALREADY: define(
    z.object({ lastDay: z.string() }),
    ({ lastDay }) => `已登记到${longDayOf(lastDay)}为止，如有变化请先撤销那一次变动`,
  ),
  JOINED_ALREADY: define(
    z.object({ unitName: z.string() }),
    ({ unitName }) => `这位同志已登记在${unitName}，换单位请用“调动”`,
  ),
  ROLE_NOT_OF_UNIT: plain('这个单位不设这项职责，请重新选择'),
  ADMINISTRATOR_NEEDED: plain('单位要至少留一位已绑定微信的管理员，请先设好另一位'),
  TRANSFER_WAITS: plain('已有一项调动在等对方接收，请先撤回再办'),
  NO_TRANSFER_WAITS: plain('没有等待接收的调动，可能已经办理或撤回，请刷新'),
  NOTHING_TO_UNDO: plain('没有可以撤销的变动。已经开始的不能撤销，需要时请再办一次调动'),
  CORRECTED_BY_COMMITTEE: plain('您可以更正本单位人员的职务和党员类别，其他内容请机关党委更正'),
  NAMESAKE_EXISTS: plain(
    '名册里已有同名的人。如果是同一个人，请用调动；确实是另一位，请勾选后再添加',
  ),
  VOLUNTEERS_REGISTER: plain('志愿服务队的人员由本人登记，请把登记方式告诉本人'),
  UNIT_NAME_TAKEN: plain('已有同名的单位，请换一个名称'),
  UNIT_PLACE_WRONG: plain('这类单位不能设在所选的上级下面，请重新选择'),
  UNIT_CHANGED: plain('这个单位刚刚有变化，请刷新后再看'),
  UNIT_HAS_PEOPLE: define(
    z.object({ count: z.int() }),
    ({ count }) => `那天以后还有${count}人在这个单位，请先办理调动`,
  ),
  UNIT_HAS_UNITS: define(
    z.object({ unitName: z.string() }),
    ({ unitName }) => `下面还有${unitName}，请先办理它的撤销`,
  ),

  UNKNOWN_UNIT: plain('所选单位中有的不在本单位名册里，请重新选择'),
  ENTRY_FIELD: define(z.object({ label: z.string() }), ({ label }) => `请检查“${label}”一项`),
  ...entryErrors,
  CASE_NOT_OF_UNIT: plain('这个单位不办理这类事项，请换一个单位'),
  CASE_DATE: define(
    z.object({ label: z.string() }),
    ({ label }) => `请检查“${label}”：不能晚于今天，也不能早于上一步`,
  ),
  CASE_FIELD: define(z.object({ label: z.string() }), ({ label }) => `请检查“${label}”一项`),
  CASE_STATE: plain('这件事已经有了变化，现在不能这样办理，请刷新后再看'),
  CASE_CHANGED: plain('这件事刚刚有变化，请刷新后再看；您填的内容还在本页'),
  CASE_OWN_WORK: plain('自己登记的整改由其他同志复核，请换一位同志办理'),
  ...oversightErrors,
  ...volunteeringErrors,

  NOTHING_TO_STRIKE: plain('这条登记已经撤回，请刷新名单'),

  ROSTER_FILE_UNREADABLE: define(z.object({ message: z.string() }), ({ message }) => message),
  IMPORT_NOT_READY: plain('名册还在比对，请等比对完成后再操作'),
  IMPORT_CHANGED: plain('核对结果刚刚有变化，已为您刷新，请再看一遍'),
  IMPORT_SETTLED: plain('这份名册已经导入或放弃，不能再修改'),
  IMPORT_BUSY: plain('另一份名册正在导入，请等它完成后再导入这一份'),
  IMPORT_ROWS_REMOVED: plain('逐行明细已按保存期限清除，只留合计数字'),
  IMPORT_ROW_TAKEN: define(
    z.object({ row: z.int() }),
    ({ row }) => `第${row}行已经对应这一位，请先改那一行的处理`,
  ),

  PAPER_NOT_OFFERED: plain('这里没有这种表，请重新选择'),
  REPORT_NOT_READY: plain('还在生成，请等完成后再打开'),

  BULLETIN_CHANGED: plain('通报刚刚被他人修改，请刷新后再提交；您写的内容还在本页'),
  BULLETIN_ISSUED: plain('这一季度的通报已经印发，不再改动；需要更正的，请另出一版'),
  BULLETIN_NOT_ISSUED: plain('这份通报还没有印发，可以直接修改'),
  BULLETIN_SETTLED: plain('这份通报已被更正或撤回，请打开最新的一版'),
  BULLETIN_DATE_INVALID: define(
    z.object({ earliest: z.string(), latest: z.string() }),
    ({ earliest, latest }) =>
      `印发日期要在${longDayOf(earliest)}到${longDayOf(latest)}之间，不能早于所报季度，也不能晚于今天`,
  ),
  QUARTER_NOT_BEGUN: plain('这个季度还没有开始，到时再起草'),

  FEEDBACK_TOO_MANY: define(
    z.object({ limit: z.int() }),
    ({ limit }) => `一天最多写${limit}条，请明天再写；着急的请直接联系机关党委`,
  ),
  FEEDBACK_NOT_SIGNABLE: plain('您还没有与名册绑定，不能署名。请取消署名，或在联系方式中写明'),
  FEEDBACK_STATE: define(
    z.object({ state: feedbackState }),
    ({ state }) => feedbackStateNow[state],
  ),

  TOO_MANY_OPEN_REQUESTS: plain('您还有10件申请没有答复，请等答复后再提交'),
  OWN_REQUEST: plain('自己的申请由另一位组织者或机关党委答复'),
  NOTHING_TO_MAKE_UP: plain('这一次已记为实到或不在名单，没有需要补学的，请刷新后再看'),
  MAKE_UP_DAY_INVALID: plain('补学日期要在学习当天之后、今天之前'),
  MAKE_UP_DONE: plain('这一次已登记补学，请刷新后再看'),
  MAKE_UP_NOT_SAID: plain('本人还没有提交补学，可以按纸质材料直接登记'),
  OWN_MAKE_UP: plain('自己的补学由另一位负责考勤的同志确认'),
  NOTHING_TO_TAKE_BACK: plain('这条补学已有答复，或不是您登记的，不能撤回，请刷新后再看'),
  DUE_DAY_INVALID: plain('补学期限不能早于学习当天'),
  REQUEST_ANSWERED: plain('这件申请已有答复，请刷新后再看'),
  CANNOT_APPLY: plain('这一项不能直接写入，请选择另行更正，并写明怎样更正'),
  PHONE_WITHOUT_CONSENT: plain('本人没有同意使用手机号，不能登记；请本人先在“我的”里同意'),
  LAST_ADMINISTRATOR: plain('您是唯一的管理员，请先把管理员交给另一位同志，再注销'),
  SETTINGS_CHANGED: plain('期限刚刚被他人修改，已为您刷新，请核对后再提交'),
  HAND_OVER_DATE_INVALID: define(
    z.object({ year: z.int() }),
    ({ year }) => `${year}年度的移交日期要在${year + 1}年内，每个年度只填一次`,
  ),

  ...planErrors,
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
  'CONSENT_NEEDED',
  'NOT_FOUND',
  'YEAR_FROZEN',
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
