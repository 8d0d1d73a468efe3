import {
  boardNote,
  cellFigure,
  cellLabel,
  cellLine,
  columnWord,
  numeralOf,
  rowFigure,
  rowLine,
} from './board-words';

const fourth = { name: '第四党支部', kind: 'branch' } as const;

describe('what the board says', () => {
  it('a cell is named by item, unit and state, as a screen reader speaks it', () => {
    expect(cellLabel(4, fourth, { state: 'due', n: 0, m: 1 })).toBe(
      '第4条 四支部：即将到期 未开展',
    );
    expect(cellLabel(4, fourth, { state: 'done', n: 1, m: 1 })).toBe('第4条 四支部：已完成');
    expect(cellLabel(4, fourth, { state: 'doing', n: 3, m: 4 })).toBe('第4条 四支部：推进中 3/4');
    expect(cellLabel(1, fourth, { state: 'record', n: 2, m: null })).toBe('第1条 四支部：2条记录');
    expect(cellLabel(3, fourth, { state: 'na', n: 0, m: null })).toBe('第3条 四支部：不适用');
  });

  it('a cell without a target and without records is not the same as one nobody is asked for', () => {
    expect(cellFigure({ state: 'record', n: 0, m: null })).toBe('0');
    expect(cellFigure({ state: 'na', n: 0, m: null })).toBeUndefined();
    expect(cellLabel(6, fourth, { state: 'record', n: 0, m: null })).toBe(
      '第6条 四支部：未设目标（仅记录），还没有记录',
    );
  });

  it('a unit reads how each item stands for it, and how many records there are', () => {
    const cell = { column: 'b4', figures: [], commitmentIds: [], latest: Date.UTC(2022, 8, 16) };
    const asked = { ...cell, state: 'due', n: 0, m: 1 } as const;
    expect(cellLine({ ...asked, recordCount: 0, latest: null })).toBe('即将到期 0/1，还没有记录');
    expect(cellLine({ ...asked, recordCount: 2 })).toBe('即将到期 0/1，共2条记录');
    const figures = [
      { commitmentId: '4.3', state: 'doing', n: 3, m: 8 },
      { commitmentId: '4.4', state: 'due', n: 0, m: 1 },
    ] as const;
    expect(cellLine({ ...asked, figures: [...figures], recordCount: 2 })).toBe(
      '即将到期 3/8、0/1，共2条记录',
    );
    const counted = { ...cell, state: 'record', m: null } as const;
    expect(cellLine({ ...counted, n: 4, recordCount: 4 })).toBe('仅记录 4条，最近9月16日');
    expect(cellLine({ ...counted, n: 0, recordCount: 0, latest: null })).toBe('仅记录，还没有记录');
  });

  it('n of m stands only where the plan or the committee has set m', () => {
    expect(rowFigure({ state: 'due', n: 5, m: 6, counts: 'branches' })).toBe('5/6支部');
    expect(rowFigure({ state: 'doing', n: 1, m: 2, counts: 'target' })).toBe('1/2');
    expect(rowFigure({ state: 'record', n: 12, m: null, counts: 'records' })).toBe('12条');
  });

  it('the line of an item gives state, figure and what is missing', () => {
    const due = { state: 'due', n: 5, m: 6, counts: 'branches', note: '差第四支部' } as const;
    const record = { state: 'record', n: 12, m: null, counts: 'records' } as const;
    expect(rowLine(due)).toBe('即将到期 5/6支部，差第四支部');
    expect(rowLine({ ...record, note: '12条，6个支部都有' })).toBe('仅记录 12条，6个支部都有');
    expect(rowLine({ ...record, n: 0, note: '还没有记录' })).toBe('仅记录，还没有记录');
  });

  it('names are shortened for the heads only where they are branches or the study group', () => {
    expect(columnWord({ name: '第四支部', kind: 'branch' })).toBe('四支部');
    expect(columnWord({ name: '党组中心组', kind: 'study_group' })).toBe('中心组');
    expect(columnWord({ name: '局层面', kind: 'bureau' })).toBe('局层面');
    expect(columnWord({ name: '退休干部支部', kind: 'branch' })).toBe('退休干部支部');
  });

  it('says how many things are to be handled, and until which day it looked', () => {
    const asOf = Date.UTC(2022, 10, 18, 6);
    expect(boardNote(3, { asOf, year: 2022 })).toBe('3件事要处理，截至11月18日');
    expect(boardNote(0, { asOf, year: 2023 })).toBe('没有要处理的事，截至2022年11月18日');
  });

  it('parts are numbered as in the plan', () => {
    expect([1, 10, 12, 21].map(numeralOf)).toEqual(['一', '十', '十二', '21']);
  });
});
