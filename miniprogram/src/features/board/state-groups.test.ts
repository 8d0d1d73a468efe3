import type { Board, BoardRow } from '@shared/domain/board/schema';
import { groupCounts, sectionsIn } from './state-groups';

const none: Board['summary'] = { done: 0, doing: 0, due: 0, overdue: 0, record: 0, na: 0, todo: 0 };

const row = (number: number, state: BoardRow['state']): BoardRow => ({
  number,
  title: `第${number}条`,
  levels: [],
  state,
  n: 0,
  m: null,
  counts: 'records',
  commitmentId: null,
  note: '',
  recordCount: 0,
  latest: null,
  cells: [],
});

describe('the figures at the head of the board', () => {
  it('overdue and due are one figure: 要处理', () => {
    const counts = groupCounts({ ...none, due: 1, overdue: 2, record: 15 });
    expect(counts).toEqual([
      { key: 'done', word: '已完成', value: 0 },
      { key: 'doing', word: '推进中', value: 0 },
      { key: 'pressing', word: '要处理', value: 3 },
      { key: 'record', word: '仅记录', value: 15 },
    ]);
  });

  it('every item is counted exactly once', () => {
    const summary = { done: 1, doing: 2, due: 3, overdue: 4, record: 5, na: 6, todo: 7 };
    const total = groupCounts(summary).reduce((sum, { value }) => sum + value, 0);
    expect(total).toBe(28);
  });

  it('a figure opens its items, in the plan’s order', () => {
    const sections = [
      { ordinal: 1, title: '甲', rows: [row(1, 'record'), row(2, 'done')] },
      { ordinal: 2, title: '乙', rows: [row(3, 'overdue')] },
    ];
    expect(sectionsIn(sections, 'pressing')).toEqual([sections[1]]);
    expect(sectionsIn(sections, undefined)).toBe(sections);
  });
});
