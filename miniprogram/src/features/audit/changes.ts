import { dateTimeTextOf } from '@shared/domain/time';

/** Names of fields that people know; any other field is shown by its own. */
const FIELDS: Readonly<Record<string, string>> = {
  state: '状态',
  method: '方式',
  arrival: '到场',
  reason: '原因',
  theme: '主题',
  place: '地点',
  startsAt: '开始',
  endsAt: '结束',
  expiresAt: '到期',
  unitId: '组织',
  unitName: '组织',
  name: '姓名或名称',
  phone: '手机号',
  memberClass: '党员类别',
  memberships: '组织关系与角色',
  roles: '角色',
  post: '职务',
  consents: '同意事项',
  leading: '领导干部',
  young: '青年',
  serves: '计入要点',
  checkIn: '签到设置',
  filingNumber: '备案号',
  uploads: '上传学习材料',
  file: '附件',
  kind: '类别',
  signed: '署名',
  accountId: '微信账号',
  from: '从',
  until: '到',
};

const VALUES: Readonly<Record<string, string>> = {
  expected: '应到',
  present: '已到',
  absent: '缺席',
  on_leave: '请假',
  on_time: '准时',
  late: '迟到',
  code: '签到码',
  organiser_entry: '代为登记',
  paper_sheet: '纸质签到表',
  draft: '草稿',
  published: '已发布',
  closed: '已结束',
  cancelled: '已取消',
  received: '已收到',
  in_hand: '办理中',
  answered: '已答复',
  withdrawn: '已撤回',
};

/** Instants of this century are shown as time. */
const FIRST_INSTANT = 946_684_800_000;

const MOST = 120;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') {
    return value >= FIRST_INSTANT ? dateTimeTextOf(value) : String(value);
  }
  if (typeof value === 'string') return VALUES[value] ?? value;
  return JSON.stringify(value);
};

const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

export interface ChangeLine {
  field: string;
  before: string;
  after: string;
}

type Values = Readonly<Record<string, unknown>> | null;

/** What was before and what after, field by field; long values are cut. */
export const changesOf = ({ before, after }: { before: Values; after: Values }): ChangeLine[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].map((field) => ({
    field: FIELDS[field] ?? field,
    before: shortened(textOf(before?.[field])),
    after: shortened(textOf(after?.[field])),
  }));
