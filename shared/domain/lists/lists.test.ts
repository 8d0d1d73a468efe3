import type { BoardUnit } from '../board/schema';
import type { Actor } from '../people/rights';
import type { Role } from '../people/schema';
import { type OfferedCommitment, offeredLines, redrafted, takenIn } from './draft';
import { isMoved, type ListStep, moved } from './move';
import { withoutNames } from './names';
import { ownLines } from './own';
import { evidenceFromList } from './progress';
import type { ListLine, ResponsibilityList } from './schema';

const NOW = Date.UTC(2022, 2, 1);

const unit = (id: string, name: string, kind: BoardUnit['kind']): BoardUnit => ({
  id,
  name,
  kind,
  column: null,
  columnName: null,
  placeholder: false,
  validFrom: null,
  validTo: null,
});

const PARTY_GROUP = unit('party-group', '党组', 'party_group');
const COMMITTEE = unit('organ-committee', '机关党委', 'organ_committee');
const THIRD = unit('branch-3', '第三支部', 'branch');
const OFFICE = unit('business-office', '业务科室', 'business_office');
const UNITS = [PARTY_GROUP, COMMITTEE, THIRD, OFFICE];

const commitment = (
  id: string,
  units: string[],
  fields: Partial<OfferedCommitment> = {},
): OfferedCommitment => ({
  id,
  item: Number.parseInt(id, 10),
  title: `举措${id}`,
  quotes: [],
  explicit: false,
  units,
  level: 'branch',
  levelInferred: true,
  rule: 'evidenceOnly',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: ['activity/theme_party_day'],
  undefinedPeriod: null,
  privacy: null,
  source: 'none',
  holds: null,
  references: [],
  ...fields,
});

const COMMITMENTS = [
  commitment('4.1', ['branch:*'], {
    quotes: ['本年度至少开展一次主题党日活动'],
    source: 'plan',
    holds: { atLeast: 1, period: 'year', dueOn: null, soft: false },
  }),
  commitment('4.5', ['branch:*'], {
    undefinedPeriod: '定期',
    source: 'committee',
    holds: { atLeast: 1, period: 'quarter', dueOn: '2022-11-30', soft: false },
    references: [{ label: '支委会', frequency: '每月1次' }],
  }),
  commitment('12.1', ['business-office'], { level: 'party-group' }),
  commitment('17.2', ['organ-committee', 'branch:*'], { level: 'organ-committee' }),
];

const idsFor = (whose: BoardUnit) =>
  offeredLines(COMMITMENTS, whose, UNITS, 2022).map(({ commitmentId }) => commitmentId);

const lines = offeredLines(COMMITMENTS, THIRD, UNITS, 2022);
const WANG = { memberId: 'wang', name: '演示·王' };
const owned = lines.map((line): ListLine => ({ ...line, owner: WANG }));

const list = (fields: Partial<ResponsibilityList> = {}): ResponsibilityList => ({
  id: 'demo:2022:branch-3',
  officeId: 'demo',
  unitId: 'branch-3',
  unitName: '第三支部',
  level: 'branch',
  planYear: 2022,
  state: 'draft',
  draft: owned,
  confirmedBy: null,
  versions: [],
  named: ['wang'],
  createdAt: NOW,
  createdBy: 'staff',
  history: [],
  ...fields,
});

const actor = (memberId: string, role: Role, unitId: string): Actor => ({
  officeId: 'demo',
  memberId,
  name: memberId,
  memberClass: 'full_member',
  memberships: [{ unitId, roles: [role], post: null, validFrom: '2021-01-01', validTo: null }],
  consents: [],
});

const staff = actor('staff', 'committee_staff', 'organ-committee');
const officer = actor('officer', 'branch_officer', 'branch-3');
const leader = actor('leader', 'leader', 'party-group');

const codeOf = (of: ResponsibilityList, step: ListStep, who: Actor) => {
  const result = moved(of, step, who, NOW);
  return result.ok ? result.data.state : result.error.code;
};

describe('a list drafted from the commitments', () => {
  it('holds what names the unit, and at the two upper levels what is of their level', () => {
    expect(idsFor(THIRD)).toEqual(['4.1', '4.5', '17.2']);
    expect(idsFor(COMMITTEE)).toEqual(['17.2']);
    expect(idsFor(PARTY_GROUP)).toEqual(['12.1']);
  });

  it('asks in the plan’s own words and puts whatever the committee decided into the other column', () => {
    expect(lines[0]).toMatchObject({
      quantity: '本年度至少开展一次主题党日活动',
      frequency: '',
      dueOn: '2022-12-31',
    });
    expect(lines[1]).toMatchObject({
      quantity: '定期',
      frequency: '机关党委定：每季度至少1次；支委会每月1次',
      dueOn: '2022-11-30',
    });
  });

  it('names whom the clause names to carry it out, where that is not the unit itself', () => {
    const [line] = offeredLines(COMMITMENTS, PARTY_GROUP, UNITS, 2022);
    expect(line).toMatchObject({ unitId: 'business-office', unitName: '业务科室' });
  });

  it('drafted anew keeps who answers, in today’s words, and leaves what is new to be taken in', () => {
    const before = owned.slice(0, 1).map((line) => ({ ...line, title: '旧名称' }));
    const again = redrafted(before, lines);
    expect(again).toEqual([{ ...lines[0], owner: WANG }]);
    expect(takenIn(again, ['17.2'], lines).map((line) => line.commitmentId)).toEqual([
      '4.1',
      '17.2',
    ]);
  });
});

describe('approval by the level above', () => {
  const submitted = list({ state: 'submitted', confirmedBy: 'officer' });

  it('the branch confirms its own list, the committee approves it', () => {
    expect(codeOf(list(), 'submitted', staff)).toBe('FORBIDDEN');
    expect(codeOf(list(), 'submitted', officer)).toBe('submitted');
    expect(codeOf(submitted, 'approved', officer)).toBe('FORBIDDEN');
    expect(codeOf(submitted, 'approved', staff)).toBe('settled');
  });

  it('what is under way is withdrawn by who drafts it, once confirmed by the branch alone, in force by nobody', () => {
    expect(codeOf(list(), 'withdrawn', staff)).toBe('settled');
    expect(codeOf(submitted, 'withdrawn', officer)).toBe('settled');
    expect(codeOf(submitted, 'withdrawn', staff)).toBe('FORBIDDEN');
    expect(codeOf(list({ state: 'settled', draft: [] }), 'withdrawn', officer)).toBe('LIST_STATE');
  });

  it('the committee’s own list is approved by the Party group, never by who confirmed it', () => {
    const own = { unitId: 'organ-committee', level: 'organ-committee' as const };
    expect(codeOf(list(own), 'submitted', staff)).toBe('submitted');
    expect(codeOf({ ...submitted, ...own, confirmedBy: 'staff' }, 'approved', staff)).toBe(
      'FORBIDDEN',
    );
    expect(codeOf({ ...submitted, ...own, confirmedBy: 'leader' }, 'approved', leader)).toBe(
      'FORBIDDEN',
    );
    expect(codeOf({ ...submitted, ...own, confirmedBy: 'staff' }, 'approved', leader)).toBe(
      'settled',
    );
  });

  it('is asked for only once somebody answers for every line', () => {
    expect(moved(list({ draft: lines }), 'submitted', officer, NOW)).toMatchObject({
      error: { code: 'LIST_UNASSIGNED', data: { count: 3 } },
    });
    expect(codeOf(list({ draft: [] }), 'submitted', officer)).toBe('LIST_STATE');
  });

  it('given back, it is drafted on; the same step again is done already', () => {
    expect(codeOf(submitted, 'sent_back', staff)).toBe('draft');
    expect(codeOf(list(), 'approved', staff)).toBe('LIST_STATE');
    expect(isMoved(submitted, 'submitted')).toBe(true);
    expect(isMoved(list(), 'approved')).toBe(false);
  });

  it('puts a version in force and keeps those before', () => {
    const result = moved(submitted, 'approved', staff, NOW);
    expect(result).toMatchObject({
      data: { draft: [], named: ['wang'], versions: [{ number: 1, approvedBy: 'staff' }] },
    });
  });
});

describe('a list in force', () => {
  const versions = [
    { number: 1, lines: owned, approvedAt: NOW, approvedBy: 'staff' },
    { number: 2, lines: owned.slice(1), approvedAt: NOW + 1, approvedBy: 'staff' },
  ];
  const inForce = list({ state: 'settled', draft: [], versions });
  const asking = commitment('17.1', ['branch:*'], {
    evidence: ['document/responsibility_list'],
    checklist: ['党组清单', '第三支部清单'],
  });
  const other = commitment('7.1', ['branch:*'], { evidence: ['document/responsibility_list'] });

  it('fills its own element of the clause that names it, once for all versions', () => {
    expect(evidenceFromList(inForce, [asking, other])).toMatchObject([
      { unitId: 'branch-3', commitmentIds: ['17.1'], element: '第三支部清单', at: NOW },
    ]);
    expect(evidenceFromList(list(), [asking])).toEqual([]);
  });

  it('tells each their own lines of the newest version, the earliest due first', () => {
    expect(ownLines([inForce], 'wang').map(({ commitmentId, as }) => [commitmentId, as])).toEqual([
      ['4.5', ['owner']],
      ['17.2', ['owner']],
    ]);
    expect(ownLines([list()], 'wang')).toEqual([]);
  });

  it('names nobody once the names go, and still says what had to be done', () => {
    const after = { ...inForce, ...withoutNames(inForce) };
    expect(JSON.stringify(after)).not.toContain('演示·王');
    expect(after.versions.map((one) => one.lines.length)).toEqual([3, 2]);
    expect(after.named).toEqual([]);
  });
});
