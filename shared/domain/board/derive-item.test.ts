import { at, bulletin } from '../progress/test-support';
import { deriveBoard } from './derive-board';
import { deriveItem } from './derive-item';
import { itemProgress } from './schema';
import { commitments, input, partyDay } from './test-support';

const records = [
  partyDay('old', 3, '2022-03-18'),
  partyDay('new', 3, '2022-05-20', ['4.1', '4.2']),
  partyDay('other', 2, '2022-04-01', ['4.2']),
];

const commitmentOf = (id: string, from = input(records)) => {
  const item = commitments.find((known) => known.id === id)?.item ?? 0;
  const found = deriveItem(from, item)?.commitments.find((known) => known.id === id);
  if (!found) throw new Error(`no commitment ${id}`);
  return found;
};

test('an item shows its words, its section and each commitment in order', () => {
  const item = deriveItem(input(records), 4);
  expect(item).toMatchObject({
    number: 4,
    text: '4.深入学习。',
    section: { ordinal: 2, title: '深化思想引领' },
  });
  expect(item?.commitments.map(({ id }) => id)).toEqual(['4.1', '4.2', '4.4']);
  expect(itemProgress.parse(item)).toEqual(item);
});

test('a number the plan does not have is no item', () => {
  expect(deriveItem(input(records), 19)).toBeUndefined();
});

test('from a figure to its units and the records behind each', () => {
  const found = commitmentOf('4.1');
  expect(found).toMatchObject({
    state: 'doing',
    n: 1,
    m: 6,
    counts: 'branches',
    recordIds: ['new', 'old'],
    explanation: '6个支部中1个已完成，差第一支部等5个单位',
  });
  expect(found.units.map(({ unitName, n, m }) => [unitName, n, m])).toContainEqual([
    '第三支部',
    1,
    1,
  ]);
  expect(found.units.find(({ unitId }) => unitId === 'branch-3')).toMatchObject({
    recordIds: ['new', 'old'],
    explanation: '全年至少1次，已有2次，最近5月20日，按1次计，已完成',
  });
});

test('the item and its row on the board say the same', () => {
  const item = deriveItem(input(records), 4);
  const row = deriveBoard(input(records)).sections[0]?.rows[0];
  expect([item?.state, item?.n, item?.m, item?.counts]).toEqual([
    row?.state,
    row?.n,
    row?.m,
    row?.counts,
  ]);
});

test('the study group has its four quarters', () => {
  const report = { ...bulletin('q1', '2022-04-02', 1), unitId: 'study-group' };
  const found = commitmentOf('4.4', input([report]));
  expect(found.units[0]?.periods.map(({ label, state, late }) => [label, state, late])).toEqual([
    ['一季度', 'met', true],
    ['二季度', 'not_yet', false],
    ['三季度', 'not_yet', false],
    ['四季度', 'not_yet', false],
  ]);
});

test('words of the plan, of the committee, and a reading not in force stand apart', () => {
  expect(commitmentOf('4.1').basis).toEqual({
    plan: '原文写明：全年至少1次',
    committee: null,
    proposed: null,
  });
  expect(commitmentOf('4.2').basis).toEqual({
    plan: '原文写“经常性”，没有写次数',
    committee: null,
    proposed: null,
  });
  expect(commitmentOf('9.5').basis).toEqual({
    plan: null,
    committee: null,
    proposed: '原文没有写数量，建议全年至少1份，待机关党委确认',
  });
  const target = { atLeast: 1, period: 'once' as const, dueOn: '2022-09-30', soft: false };
  const decided = input(records, { decisions: [{ commitmentId: '9.5', target }] });
  expect(commitmentOf('9.5', decided).basis).toEqual({
    plan: null,
    committee: '机关党委定于：全年至少1份，期限9月30日',
    proposed: null,
  });
});

test('without a target the figure is a count, with the units it comes from', () => {
  expect(commitmentOf('4.2')).toMatchObject({
    state: 'record',
    n: 2,
    m: null,
    counts: 'records',
    latest: at('2022-05-20'),
    recordIds: ['new', 'other'],
    explanation: '未设目标（仅记录），2条，最近5月20日，涉及2个单位',
  });
});

test('a commitment that counts every record of its evidence needs no link, and counts none twice', () => {
  const any = commitments.map((one) =>
    one.id === '4.1' ? { ...one, counts: 'any' as const } : one,
  );
  const unlinked = [...records, partyDay('free', 2, '2022-05-01', [])];
  const found = commitmentOf('4.1', { ...input(unlinked), commitments: any });
  expect(found).toMatchObject({ n: 2, m: 6, recordIds: ['new', 'free', 'other', 'old'] });
  expect(commitmentOf('4.1', input(unlinked))).toMatchObject({ n: 1, recordIds: ['new', 'old'] });
});
