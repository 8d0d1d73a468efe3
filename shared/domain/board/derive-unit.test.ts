import { at, bulletin } from '../progress/test-support';
import { deriveBoard } from './derive-board';
import { deriveOverview } from './derive-overview';
import { deriveUnit } from './derive-unit';
import { input, partyDay, unit, units } from './test-support';

const november = at('2022-11-20');

test('a unit sees each of its items, why it stands so, and what it owes', () => {
  const view = deriveUnit(
    input([partyDay('a', 4, '2022-05-01', ['4.2'])], { today: november }),
    'branch-4',
  );
  expect(view?.items.map(({ number }) => number)).toEqual([4, 9]);
  expect(view?.items[0]).toMatchObject({ state: 'due', n: 0, m: 1, recordCount: 1 });
  expect(view?.items[0]?.commitments.map(({ commitmentId }) => commitmentId)).toEqual([
    '4.1',
    '4.2',
  ]);
  expect(view?.items[0]?.commitments[0]?.explanation).toContain('12月31日');
  expect(view?.owed).toMatchObject([{ state: 'due', commitmentId: '4.1', dueOn: '2022-12-31' }]);
  expect(view?.notAsked).toBe(2);
});

test('the units that share the bureau’s column are looked at together, or one by one', () => {
  const from = input([], { today: november });
  expect(deriveUnit(from, 'bureau')).toMatchObject({
    name: '局层面',
    units: [
      { unitId: 'party-group' },
      { unitId: 'organ-committee' },
      { unitId: 'business-office' },
    ],
  });
  expect(deriveUnit(from, 'party-group')).toMatchObject({ name: '党组' });
  expect(deriveUnit(from, 'nowhere')).toBeUndefined();
});

test('what comes next is told when nothing presses', () => {
  const owed = deriveUnit(input([], { today: at('2022-01-10') }), 'study-group')?.owed;
  expect(owed).toMatchObject([
    { state: 'coming', dueOn: '2022-03-31', period: { label: '一季度' } },
  ]);
});

describe('a meeting of a subgroup', () => {
  const subgroup = unit('group-3-1', 'branch_subgroup', '第一党小组', {
    parentId: 'branch-3',
    column: 'branch-3',
    columnName: '第三支部',
  });
  const cell = (records: ReturnType<typeof partyDay>[]) =>
    deriveBoard(
      input(records, { units: [...units, subgroup], today: november }),
    ).sections[0]?.rows[0]?.cells.find(({ column }) => column === 'branch-3');
  const inGroup = (id: string, commitmentIds?: string[]) => ({
    ...partyDay(id, 3, '2022-06-01', commitmentIds),
    unitId: 'group-3-1',
  });

  test('counts for its branch', () => {
    expect(cell([inGroup('a')])).toMatchObject({ state: 'done', n: 1, m: 1, recordCount: 1 });
  });

  test('held together with the branch, it is one', () => {
    expect(cell([inGroup('a'), partyDay('a', 3, '2022-06-01')])).toMatchObject({ recordCount: 1 });
  });
});

describe('the overview on one page', () => {
  test('names branches in the plan’s order, whoever is behind, and counts each matter once', () => {
    const ticket = {
      id: 'h1',
      family: 'case' as const,
      kind: 'case/hotline',
      unitId: 'business-office',
      commitmentIds: [],
      at: at('2022-10-01'),
      title: '',
      steps: { answeredAt: at('2022-10-03'), solvedAt: null, dueOn: '2022-11-01' },
    };
    const issued = {
      ...bulletin('b', '2022-10-08', 3),
      unitId: 'study-group',
      commitmentIds: ['4.4'],
    };
    const view = deriveOverview(
      input(
        [ticket, { ...ticket, unitId: 'party-group' }, issued, partyDay('a', 6, '2022-05-01')],
        {
          today: november,
        },
      ),
    );
    expect(view.branches.map(({ name }) => name)).toEqual(
      ['一', '二', '三', '四', '五', '六'].map((name) => `第${name}支部`),
    );
    expect(view.hotline).toEqual({ accepted: 1, answered: 1, solved: 0, overdue: 1 });
    expect(view.study).toEqual({ quarter: 4, sessions: 0, bulletins: 0, bulletinsBefore: 1 });
    expect(view.overdue.map(({ period }) => period?.label)).toEqual(['一季度', '二季度']);
    expect(view.soon).toEqual([]);
  });
});
