import type { BoardMatter } from '../../board/schema';
import type { CaseRecord } from '../../cases/schema';
import type { Entry } from '../../entries/schema';
import type { ResponsibilityList } from '../../lists/schema';
import type { Actor } from '../../people/rights';
import type { Role } from '../../people/schema';
import { instantOf } from '../../time';
import type { Ground } from './definition';

export const NOW = instantOf('2022-11-18', '09:00') ?? Number.NaN;

const officer = (memberId: string, unitId: string, ...roles: Role[]): Actor => ({
  officeId: 'demo',
  memberId,
  name: memberId,
  memberClass: 'full_member',
  memberships: [{ unitId, roles, post: null, validFrom: '2021-01-01', validTo: null }],
  consents: [],
});

const unit = (
  unitId: string,
  kind: Ground['units'][number]['kind'],
  parentId: string | null = 'committee',
) => ({ unitId, kind, parentId, name: unitId });

export const ground = (fields: Partial<Ground> = {}): Ground => ({
  now: NOW,
  year: 2022,
  units: [
    unit('group', 'party_group', null),
    unit('committee', 'organ_committee', 'group'),
    unit('b1', 'branch'),
    unit('b2', 'branch'),
    unit('sub', 'branch_subgroup', 'b1'),
    unit('study', 'study_group'),
    unit('business', 'business_office'),
  ],
  officers: [
    officer('staff', 'committee', 'committee_staff'),
    officer('leader', 'group', 'leader'),
    officer('o1', 'b1', 'branch_officer'),
    officer('s1', 'b1', 'branch_secretary'),
    officer('secretary', 'study', 'study_secretary'),
  ],
  items: [{ number: 4, title: '加强教育管理' }],
  matters: [],
  lists: [],
  cases: [],
  statements: [],
  days: [],
  ...fields,
});

export const matter = (fields: Partial<BoardMatter> = {}): BoardMatter => ({
  item: 4,
  commitmentId: '4.1',
  commitmentTitle: '主题党日',
  unitId: 'b1',
  unitName: '第一支部',
  column: 'b1',
  state: 'due',
  period: { key: '2022-11', label: '11月' },
  dueOn: '2022-11-30',
  n: 0,
  m: 1,
  source: 'plan',
  explanation: '',
  ...fields,
});

export const list = (fields: Partial<ResponsibilityList> = {}): ResponsibilityList => ({
  id: 'demo:2022:b1',
  officeId: 'demo',
  unitId: 'b1',
  unitName: '第一支部',
  level: 'branch',
  planYear: 2022,
  state: 'settled',
  draft: [],
  confirmedBy: null,
  versions: [],
  named: [],
  createdAt: NOW,
  createdBy: 'o1',
  history: [],
  ...fields,
});

export const line = (ownerId: string): ResponsibilityList['draft'][number] => ({
  commitmentId: '4.1',
  item: 4,
  title: '主题党日',
  level: 'branch',
  quantity: '',
  frequency: '',
  evidence: '',
  unitId: 'b1',
  unitName: '第一支部',
  leader: null,
  owner: { memberId: ownerId, name: ownerId },
  dueOn: '2022-11-30',
  note: '',
});

export const version = (number: number, ownerId: string) => ({
  number,
  lines: [line(ownerId)],
  approvedAt: NOW,
  approvedBy: 'staff',
});

export const found = (fields: Partial<CaseRecord> = {}): CaseRecord => ({
  id: 'case-1',
  officeId: 'demo',
  kind: 'finding',
  unitId: 'b1',
  unitName: '第一支部',
  planYear: 2022,
  number: '3',
  title: '会议记录不完整',
  openedOn: '2022-11-01',
  at: NOW,
  dueOn: '2022-11-24',
  details: {},
  about: null,
  serves: [],
  state: 'found',
  open: true,
  steps: [{ name: 'found', on: '2022-11-01', at: NOW, by: 'staff', details: {} }],
  slot: 'x',
  createdAt: NOW,
  createdBy: 'staff',
  history: [],
  ...fields,
});

export const putRight = (by: string) =>
  found({
    state: 'rectified',
    steps: [
      { name: 'found', on: '2022-11-01', at: NOW, by: 'staff', details: {} },
      { name: 'rectified', on: '2022-11-15', at: NOW, by, details: {} },
    ],
  });

export const statement = (unitId: string, createdBy: string): Entry => ({
  id: `entry-${unitId}`,
  officeId: 'demo',
  kind: 'attestation',
  unitId,
  unitName: unitId,
  planYear: 2022,
  title: '落实情况',
  on: '2022-11-01',
  at: NOW,
  period: null,
  element: null,
  memberId: null,
  memberName: null,
  number: null,
  keptAt: '',
  link: null,
  details: { form: '落实情况说明', stands: '已落实' },
  serves: [],
  state: { name: 'draft' },
  createdAt: NOW,
  createdBy,
  history: [],
});
