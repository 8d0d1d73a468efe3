import type { AuditEntry, FieldValues } from '../audit/schema';
import { longDayOf } from '../time';
import * as schema from './schema';
import { memberClassWords, roleWords } from './words';

/** Changes of a person that are shown to those who keep the roster. Consents are nobody's but theirs. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['founded', '建立单位时登记'],
  ['added', '添加到名册'],
  ['roster_imported', '由名册文件更新'],
  ['registered', '登记为志愿者'],
  ['corrected', '更正资料'],
  ['roles_set', '设置职责'],
  ['joined', '加入单位'],
  ['transferred', '办理调动'],
  ['transfer_requested', '提出调动'],
  ['transfer_received', '接收调动'],
  ['transfer_dropped', '撤回调动'],
  ['move_undone', '撤销未开始的变动'],
  ['membership_ended', '结束成员关系'],
  ['bound', '绑定微信'],
  ['unbound', '解除微信绑定'],
]);

const shownDay = (value: unknown): string =>
  typeof value === 'string' ? longDayOf(value) : '长期';
const shownFlag = (value: unknown): string => (value === true ? '是' : '否');
const shownText = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : '无';

const shownClass = (value: unknown): string => {
  const parsed = schema.memberClass.safeParse(value);
  return parsed.success ? memberClassWords[parsed.data] : '无';
};

const shownRoles = (value: unknown): string => {
  const parsed = schema.membership.shape.roles.safeParse(value);
  const words = parsed.success ? parsed.data.map((role) => roleWords[role]) : [];
  return words.length === 0 ? '无' : words.join('、');
};

/** The fields that are told, in this order, each with its word and how its values read. */
const FIELDS: readonly [field: string, word: string, show: (value: unknown) => string][] = [
  ['name', '姓名', shownText],
  ['memberClass', '党员类别', shownClass],
  ['post', '职务', shownText],
  ['phone', '手机号', shownText],
  ['rosterKey', '工号', shownText],
  ['leading', '党员领导干部', shownFlag],
  ['young', '青年党员', shownFlag],
  ['roles', '职责', shownRoles],
  ['from', '开始日期', shownDay],
  ['to', '截止日期', shownDay],
  ['lastDay', '最后一天', shownDay],
];

/** Memberships that one list has and the other has not. */
const apart = (own: FieldValues, other: FieldValues) => {
  const list = schema.person.shape.memberships;
  const [mine, theirs] = [list.safeParse(own.memberships), list.safeParse(other.memberships)];
  const known = theirs.success ? theirs.data.map((held) => JSON.stringify(held)) : [];
  return mine.success ? mine.data.filter((held) => !known.includes(JSON.stringify(held))) : [];
};

/**
 * What was done to a person, in plain words; undefined for what is not shown.
 * @param nameOf names a unit
 */
export const changeInWords = (
  { action, before = {}, after = {} }: Pick<AuditEntry, 'action' | 'before' | 'after'>,
  nameOf: (unitId: string) => string,
): { title: string; lines: string[] } | undefined => {
  const title = TITLES.get(action);
  if (!title) return undefined;
  const unitOf = ({ unitId }: FieldValues) => (typeof unitId === 'string' ? nameOf(unitId) : '');
  const [was, is] = [unitOf(before), unitOf(after)];
  const unit = is === '' || was === '' || was === is ? is || was : `${was} → ${is}`;
  const fields = FIELDS.flatMap(([field, word, show]) => {
    if (!(field in after)) return [];
    const now = show(after[field]);
    return [field in before ? `${word}：${show(before[field])} → ${now}` : `${word}：${now}`];
  });
  const places = apart(after, before).map(
    ({ unitId, validFrom, validTo }) =>
      `${nameOf(unitId)}：${longDayOf(validFrom)}${validTo ? `至${longDayOf(validTo)}` : '起'}`,
  );
  return { title, lines: [...(unit === '' ? [] : [`单位：${unit}`]), ...fields, ...places] };
};
