import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operations } from '@shared/contract';
import type { Access, Operation } from '@shared/contract/define';
import { REACH } from '@shared/domain/people/rights';
import { type Role, role } from '@shared/domain/people/schema';

const FILE = path.resolve(__dirname, '..', 'docs', 'rights.md');

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  member: '党员',
  branch_officer: '支部委员',
  branch_secretary: '支部书记',
  study_secretary: '学习秘书',
  group_head: '中心组组长',
  volunteer_coordinator: '志愿服务组织者',
  volunteer: '志愿者',
  committee_staff: '机关党委',
  leader: '领导',
  administrator: '管理员',
};

/** ● everywhere in the office, ◐ in the unit the role is held in (and below it), empty: not at all. */
const markOf = (access: Access, one: Role): string => {
  if (!('roles' in access)) return '●';
  if (!access.roles.includes(one)) return '';
  return access.who === 'role' || REACH[one] === 'office' ? '●' : '◐';
};

const WHO: Readonly<Record<Access['who'], string>> = {
  public: 'anybody, without an account',
  account: 'any account',
  person: 'a bound person',
  member: 'a membership in force',
  role: 'a role in the office',
  role_over_unit: 'a role over the unit',
};

const rowOf = ({ name, access, needs }: Operation): string => {
  const marks = role.options.map((one) => markOf(access, one));
  return `| \`${name}\` | ${WHO[access.who]} | ${needs ?? ''} | ${marks.join(' | ')} |`;
};

/** The text of `docs/rights.md`, made from the contract alone. */
export const rightsTable = (): string => {
  const all: readonly Operation[] = Object.values(operations);
  const heads = role.options.map((one) => ROLE_NAMES[one]);
  return `# Rights

Made from the contract by \`npm run rights\`; a test compares it. Who may call each operation:
● in the whole office, ◐ in the unit in which the role is held and those below it (党员 and 志愿者: the
unit alone). What an operation then answers is the caller's own, or of the units reached: see the
operation. A role counts while its membership is in force; nobody's post gives a right, and 管理员 is
no 机关党委: being one opens no record.

| operation | open to | consent | ${heads.join(' | ')} |
|---|---|---|${heads.map(() => ':-:|').join('')}
${all.map(rowOf).join('\n')}
`;
};

/** Whether the file says what the contract says. */
export const isUpToDate = (): boolean => readFileSync(FILE, 'utf8') === rightsTable();

if (require.main === module) writeFileSync(FILE, rightsTable());
