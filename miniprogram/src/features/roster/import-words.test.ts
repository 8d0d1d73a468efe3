import { rosterFileRefusal } from './file-choice';
import { changeLine, confirmWord, consequenceOf, holdLines } from './import-words';

const counts = {
  add: 12,
  change: 5,
  same: 138,
  held: 3,
  skipped: 0,
  end: 7,
  chosen: 2,
  done: 0,
  overtaken: 0,
};

describe('what is said about an import', () => {
  it('confirming repeats the numbers in words', () => {
    expect(consequenceOf(counts)).toBe(
      '新增12人，更新5人，结束2人在支部的身份，138人无变化，3行暂留，不导入',
    );
    expect(confirmWord(counts)).toBe('导入19人，暂留3行');
    expect(confirmWord({ ...counts, add: 0, change: 0, chosen: 0 })).toBe('没有可导入的变化');
  });

  it('a held row says why, cell by cell, and names the other rows', () => {
    const holds = [
      { reason: 'malformed_phone', field: 'phone', rows: [], suggestion: null },
      { reason: 'namesakes_in_file', field: 'name', rows: [41, 97], suggestion: null },
    ] as const;
    expect(holdLines({ holds: holds.map((one) => ({ ...one, rows: [...one.rows] })) })).toEqual([
      '手机号：手机号应为11位数字',
      '姓名：表里同支部有同名的人，分不清是不是同一位（第41、97行）',
    ]);
  });

  it('a change is told before and after', () => {
    const change = { field: 'post', before: null, after: '书记' } as const;
    expect(changeLine(change)).toBe('职务 空 → 书记');
  });

  it.each([
    ['名册.xls', 1, '.xlsx'],
    ['名册.pdf', 1, '.xlsx 或 .csv'],
    ['名册.xlsx', 6 * 1024 * 1024, '5MB'],
  ])('%s of %d bytes cannot be chosen: %s', (name, size, word) => {
    expect(rosterFileRefusal({ name, size })).toContain(word);
  });
});
