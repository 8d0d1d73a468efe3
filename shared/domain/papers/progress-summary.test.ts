import { deriveBoard } from '../board/derive-board';
import { deriveTable, type ProgressTable } from '../board/derive-table';
import { commitments, input, partyDay, unit, units } from '../board/test-support';
import { stateText } from '../progress/schema';
import { commitment } from '../progress/test-support';
import { papers } from './index';
import { cells } from './plan-test-support';
import { at, PAPER_CONTEXT } from './test-support';

describe('the summary of progress', () => {
  const days = [1, 2, 3, 5, 6].map((branch) => partyDay(`d${branch}`, branch, '2022-03-18'));
  const added = commitment({
    id: '15.9',
    item: 15,
    title: '健身进社区',
    quotes: [],
    explicit: false,
    addedBy: 'committee',
    target: { atLeast: 1, period: 'year', dueOn: null, soft: false },
  });
  const november = input(days, {
    today: at('2022-11-20', '00:00'),
    commitments: [...commitments, added],
    decisions: [{ commitmentId: '15.9', target: added.target }],
  });
  const layOut = (summary: ProgressTable) =>
    papers.progress_summary.layout({ ...PAPER_CONTEXT, summary });
  const lineOf = (id: string) => cells(layOut(deriveTable(november))).find(([no]) => no === id);

  it('says of every item and unit what the board says', () => {
    const figure = ({ state, n, m }: { state: string; n: number; m: number | null }) => [
      state,
      n,
      m,
    ];
    const rows = deriveBoard(november).sections.flatMap((section) => section.rows);
    expect(
      deriveTable(november).items.map((item) => [
        item.number,
        figure(item),
        item.cells.map(figure),
      ]),
    ).toEqual(rows.map((row) => [row.number, figure(row), row.cells.map(figure)]));
  });

  it('has the plan’s own words beside each commitment, and the committee’s apart and marked', () => {
    expect(lineOf('4.1')?.slice(2, 3)).toEqual(['各党支部本年度至少开展一次主题党日活动']);
    expect(lineOf('4.2')?.[2]).toBe('经常性');
    expect(lineOf('15.9')?.slice(1, 3)).toEqual([
      '健身进社区（机关党委增加）',
      '机关党委定：全年至少1次',
    ]);
  });

  it('marks what is late or due by a sign and a word, and names who is missing', () => {
    expect(lineOf('4.1')?.slice(3)).toEqual([
      ...['1/1', '1/1', '1/1', '△0/1', '1/1', '1/1', '—', '—'],
      ...['5/6\n支部', '即将到期', '3月18日', '差第四支部'],
    ]);
  });

  it('knows six words for a state: what is not due yet is under way', () => {
    const early = cells(layOut(deriveTable({ ...november, today: at('2022-02-01', '00:00') })));
    const words = new Set(early.map((line) => line.at(-3)?.replace('\n', '')));
    expect(words).toContain(stateText.doing);
    expect(words).not.toContain(stateText.todo);
  });

  it('of more branches than a page takes tells all of them together, as the board counts them', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      unit(`many-${at}`, 'branch', `第${at + 7}支部`),
    );
    const table = deriveTable({ ...november, units: [...units, ...many] });
    expect(table.columns.map(({ name }) => name)).toEqual(['26个支部', '党组中心组', '局层面']);
    const line = cells(layOut(table)).find(([no]) => no === '4.1');
    expect(line?.slice(3, 7)).toEqual(['△5/26', '—', '—', '5/26\n支部']);
  });

  it('of a day that has passed says which day, whenever it is taken out', () => {
    expect(layOut(deriveTable(november)).facts.flat()).toContainEqual({
      label: '统计截止日期',
      text: '2022年11月20日',
    });
  });
});
