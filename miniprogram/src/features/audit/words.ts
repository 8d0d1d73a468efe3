import type { OutputOf } from '@shared/contract';
import { clockOf, dayTextOf } from '@shared/domain/time';

export type AuditRow = OutputOf<'audit.list'>['rows'][number];

/** Kinds of record, in a person's words. */
export const collectionWords: Readonly<Record<string, string>> = {
  offices: '单位',
  units: '组织',
  members: '人员',
  invitations: '邀请',
  activities: '活动',
  attendance: '签到',
  attendance_asks: '请假和补签申请',
  roster_imports: '名册导入',
  data_requests: '个人信息申请',
  settings: '设置',
  retention_runs: '到期清理',
  plans: '工作要点',
  plan_drafts: '要点草稿',
  audit_exports: '记录导出',
  reports: '表册',
  feedback: '投诉建议',
  volunteer_shifts: '志愿服务班次',
  sign_ups: '志愿服务报名',
  services: '志愿服务记录',
  service_statements: '服务情况说明',
};

/** What was done; 〇 stands for the record. A kind of record may have a wording of its own. */
const ACTIONS: Readonly<Record<string, string>> = {
  account_closed: '注销了〇的账号',
  add_target: '给〇添加了数量要求',
  added: '把〇加入了名册',
  agreed: '同意了〇',
  agreed_correction: '同意更正考勤：〇',
  agreed_late_entry: '同意补签：〇',
  agreed_leave: '同意请假：〇',
  also_checked_in: '代为登记后本人也签到：〇',
  also_organiser_entry: '本人签到后又代为登记：〇',
  also_paper_sheet: '本人签到后又按纸质签到表登记：〇',
  answered: '答复了〇',
  applied: '完成了〇',
  asked: '提出了〇',
  bound: '绑定了〇的微信',
  cancelled: '取消了〇',
  checked_in: '签到：〇',
  closed: '结束了〇',
  code: '签到：〇',
  confirmed: '启用了〇',
  consent_given: '同意了一项告知：〇',
  consent_withdrawn: '撤回了一项同意：〇',
  corrected: '更正了〇的信息',
  created: '新建了〇',
  declined: '没有同意〇',
  discarded: '放弃了〇',
  entry_undone: '撤回了刚才的登记：〇',
  entry_missing: '发现一条缺失的记录：〇',
  exempted: '登记为免于考勤：〇',
  exemption_ended: '取消了免于考勤：〇',
  exported: '导出了操作记录',
  filing_number_set: '填写了备案号',
  founded: '建立了〇',
  guest_added: '把来宾加入名单：〇',
  granted: '同意了〇',
  heading: '改了〇的标题',
  invited: '给〇发了邀请码',
  item: '改了〇的条目',
  join_with_previous: '合并了〇的条目',
  joined: '把〇编入了组织',
  late_entry: '补签：〇',
  leave_entered: '登记了请假：〇',
  left_early: '登记了早退：〇',
  left_early_cleared: '取消了早退：〇',
  membership_ended: '结束了〇的组织关系',
  move_undone: '撤销了〇的转接',
  names_removed: '按保存期限去掉了姓名：〇',
  offline_code: '离线补传了签到：〇',
  organiser_entry: '代为登记了签到：〇',
  paper_exported: '导出或打印了〇',
  paper_sheet: '按纸质签到表登记：〇',
  postponed: '改期了〇',
  published: '发布了〇',
  put_on_list: '把〇加入了活动名单',
  refused: '没有同意〇',
  record_handed_in: '提交了〇的记录',
  record_written: '填写了〇的记录',
  registered: '登记为志愿者：〇',
  reopened: '重新打开了〇',
  replied: '补充了〇',
  requested: '提出了〇',
  retention_cut_off: '上次到期清理中途停止，记下了已清理的数量',
  retention_ran: '完成了到期清理',
  revoked: '收回了〇的邀请码',
  roles_set: '设置了〇的角色',
  roster_closed: '确定了签到结果：〇',
  roster_imported: '由名册导入更改了〇',
  rows_removed: '按保存期限清除了明细：〇',
  sign_up_closed: '停止了〇的登记',
  sign_up_opened: '开放了〇的登记',
  struck_out: '撤回了签到：〇',
  taken_off_list: '从活动名单移出一人：〇',
  taken_up: '开始办理〇',
  target: '改了〇的数量要求',
  terms_changed: '更改了保存期限',
  transfer_dropped: '撤回了〇的转接申请',
  transfer_requested: '提出了〇的转接',
  transferred: '转接了〇的组织关系',
  unbound: '解除了〇的微信绑定',
  unit_added: '新建了组织：〇',
  unit_ended: '撤销了组织：〇',
  unit_renamed: '更改了组织名称：〇',
  unlinked: '注销账号时去掉了〇的署名',
  updated: '修改了〇',
  upload_confirmed: '确认了离线补传：〇',
  used: '用邀请码绑定了：〇',
  withdrawn: '撤回了〇',
  written: '写了一条投诉建议',
  carried_over: '改到新的日期：〇',
  correction_asked: '申请更正〇',
  correction_declined: '没有同意更正〇',
  explained: '说明了未到的原因：〇',
  hours_confirmed: '认定了时长：〇',
  issued: '开具了〇',
  mark_struck: '撤回了一次签到签退：〇',
  marked_by_hand: '代为登记了签到签退：〇',
  marked_in: '签到：〇',
  marked_leave: '登记了中途离开：〇',
  marked_out: '签退：〇',
  marked_return: '登记了返回：〇',
  released: '取消了一人的报名：〇',
  signed_up: '报名：〇',
  took_up: '确认了名额：〇',
  volunteer_profile_set: '填写了志愿者资料：〇',
  withdrawal_asked: '申请取消报名：〇',
  withdrawal_declined: '没有同意取消报名：〇',
};

/** Actions that the list can be narrowed to. */
export const actionsToChoose: ReadonlyArray<{ key: string; label: string }> = [
  { key: 'struck_out', label: '撤回签到' },
  { key: 'roles_set', label: '设置角色' },
  { key: 'transferred', label: '转接' },
  { key: 'exported', label: '导出' },
];

const ACTORS: Readonly<Record<string, string>> = {
  timer: '定时任务',
  retention: '定时清理',
  ...(DEMO ? { demo: '演示数据' } : {}),
  unsigned: '未署名的人',
};

export const knowsAction = (action: string): boolean => Object.hasOwn(ACTIONS, action);

export const whoOf = ({ by, byName }: Pick<AuditRow, 'by' | 'byName'>): string =>
  byName ?? ACTORS[by] ?? '名册外的人';

const kindOf = (collection: string): string => collectionWords[collection] ?? '记录';

/** 11月18日 14:02. */
const whenText = (at: number): string => `${dayTextOf(at)} ${clockOf(at)}`;

/** 演示·赵磊 11月18日 14:02 撤回了签到：演示·孙丽（学条例 强支部），原因：登记错了人. */
export const sentenceOf = (row: AuditRow): string => {
  const { label, collection, action, reason } = row;
  const what = label ?? kindOf(collection);
  const done = (ACTIONS[action] ?? '更改了〇').replace('〇', what);
  return `${whoOf(row)} ${whenText(row.at)} ${done}${reason === null ? '' : `，原因：${reason}`}`;
};
