import { deriveBoard } from '@shared/domain/board/derive-board';
import type { BoardCell, BoardRow } from '@shared/domain/board/schema';
import type { ProgressRecord, ProgressState } from '@shared/domain/progress/schema';
import { instantOf } from '@shared/domain/time';
import fc from 'fast-check';
import { decisionsOf2022, recordsOf2022 } from '../../tests/support/year-2022';
import { demoPlan, demoUnits } from './office';

const plan = demoPlan();
const units = demoUnits().map((unit) => ({ ...unit, id: unit.unitId }));

const at = (date: string, time = '00:00') => instantOf(date, time) ?? Number.NaN;

/** Ten days after the year: late entries are in, and the year is frozen. */
const AFTER_THE_YEAR = at('2023-01-11');

const boardOf = (records: readonly ProgressRecord[], today = AFTER_THE_YEAR) =>
  deriveBoard({
    plan: { year: 2022, sections: plan.text.sections },
    commitments: plan.commitments,
    decisions: decisionsOf2022,
    units,
    records,
    today,
  });

/** 完 done, 进 doing, 期 due, 逾 overdue, 待 to do; a bare number is a number of records, – nobody is asked. */
const SIGNS: Readonly<Record<ProgressState, string>> = {
  done: '完',
  doing: '进',
  due: '期',
  overdue: '逾',
  todo: '待',
  record: '',
  na: '–',
};

const told = ({ state, n, m }: Pick<BoardCell | BoardRow, 'state' | 'n' | 'm'>): string =>
  state === 'na' ? SIGNS.na : `${SIGNS[state]}${n}${m === null ? '' : `/${m}`}`;

const tableOf = (records: readonly ProgressRecord[], today?: number): string[] =>
  boardOf(records, today).sections.flatMap(({ rows }) =>
    rows.map((row) => [row.number, told(row), ...row.cells.map(told)].join(' ')),
  );

/**
 * Worked out by hand from the rules of `tests/support/year-2022`: item, the whole item, branches 1 to 6,
 * study group, bureau.
 *
 * Item 2, branches 1–3: 12 theme days + 12 committee + 12 subgroup + 4 general meetings + 2 lectures + 1
 * organisational life meeting = 43; branch 4 has 11 days and no subgroups: 30; branches 5 and 6: 31.
 * Item 5: 12 days + 4 service events; branch 4: 11 + 4; branch 6: 12; the committee 2; together 93.
 * Item 6: from 1 April, so three quarters each; branch 2 missed the third: 20 of 21.
 * Item 7: 6 sessions + 1 statement a branch; bureau 12 articles + 2 statements; together 56.
 * Item 15: two of the three groups of volunteers; item 17: seven of eight lists, and five talks for six findings.
 * Item 13: 2 lectures + 2 warnings a branch, 2 sessions of the group, 1 warning of the committee: 27.
 */
const BY_HAND = [
  '1 1 0 0 0 0 0 0 – 1',
  '2 完1/1 43 43 43 30 31 31 – 完1/1',
  '3 0 – – – – – – – 0',
  '4 逾5/6 完1/1 完1/1 完1/1 逾0/1 完1/1 完1/1 逾3/4 0',
  '5 93 16 16 16 15 16 12 – 2',
  '6 逾20/21 完3/3 逾2/3 完3/3 完3/3 完3/3 完3/3 – 完3/3',
  '7 56 7 7 7 7 7 7 0 14',
  '8 14 2 2 2 2 2 2 2 0',
  '9 逾28/30 完5/5 完5/5 逾4/5 逾0/1 逾0/1 逾0/1 – 0',
  '10 18 3 3 3 3 3 3 – 0',
  '11 进23/24 – – – – – – – 进23/24',
  '12 进3/4 – – – – – – – 进3/4',
  '13 27 4 4 4 4 4 4 2 1',
  '14 进26/30 0 0 0 0 0 0 – 进26/30',
  '15 进2/3 – – – – – – – 进2/3',
  '16 2 – – – – – – – 2',
  '17 进7/8 完1/1 完1/1 完1/1 完1/1 待0/1 完1/1 – 进5/6',
  '18 进12/13 3 3 3 3 3 3 – 进12/13',
];

describe('the year 2022 replayed', () => {
  const records = recordsOf2022();

  test('six hundred records of eight units', () => {
    expect(records).toHaveLength(599);
    expect(new Set(records.map(({ id }) => id)).size).toBe(599);
  });

  test('ends with the board worked out by hand', () => {
    expect(tableOf(records)).toEqual(BY_HAND);
    expect(boardOf(records).summary).toEqual({
      done: 1,
      doing: 6,
      due: 0,
      overdue: 3,
      record: 8,
      na: 0,
      todo: 0,
    });
  });

  test('in whatever order the records come, and however often one is written', () => {
    const board = boardOf(records);
    const order = fc.infiniteStream(fc.integer());
    fc.assert(
      fc.property(order, (keys) => {
        const shuffled = [...records, ...records.slice(0, 40)]
          .map((record) => ({ record, key: keys.next().value }))
          .sort((one, other) => one.key - other.key)
          .map(({ record }) => record);
        expect(boardOf(shuffled)).toEqual(board);
      }),
      { numRuns: 20 },
    );
  });

  test('added one by one, taken out and put back, it comes to the same', () => {
    const kept = new Map<string, ProgressRecord>();
    for (const record of [...records].reverse()) kept.set(record.id, { ...record, title: '草稿' });
    for (const { id } of records.filter((_, index) => index % 3 === 0)) kept.delete(id);
    for (const record of records) kept.set(record.id, record);
    expect(boardOf([...kept.values()])).toEqual(boardOf(records));
  });

  test.each([
    ['2022-01-01', '00:00', 4, '待0/6 待0/1 待0/1 待0/1 待0/1 待0/1 待0/1 待0/8 0'],
    ['2022-03-31', '23:59', 4, '进4/6 完1/1 完1/1 完1/1 待0/1 完1/1 待0/1 进1/4 0'],
    ['2022-06-30', '23:59', 4, '期1/4 完1/1 完1/1 完1/1 待0/1 完1/1 待0/1 期1/4 0'],
    ['2022-07-01', '00:00', 4, '逾1/4 完1/1 完1/1 完1/1 待0/1 完1/1 待0/1 逾1/4 0'],
    ['2022-12-31', '23:59', 4, '期5/6 完1/1 完1/1 完1/1 期0/1 完1/1 完1/1 期3/4 0'],
    ['2023-01-01', '00:00', 4, '逾5/6 完1/1 完1/1 完1/1 逾0/1 完1/1 完1/1 逾3/4 0'],
    ['2022-09-30', '23:59', 6, '期13/21 进2/3 期1/3 进2/3 进2/3 进2/3 进2/3 – 进2/3'],
  ])('as it stood on %s at %s: item %i', (date, time, item, line) => {
    const today = at(date, time);
    const until = records.filter((record) => record.at <= today);
    const row = tableOf(until, today).find((one) => one.startsWith(`${item} `));
    expect(row).toBe(`${item} ${line}`);
  });
});
