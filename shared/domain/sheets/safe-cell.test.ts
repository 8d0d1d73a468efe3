import { safeCell } from './safe-cell';

describe('a cell of an export', () => {
  it.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1'])('%j stays text', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['演示·张敏', '13800000000', '', '9÷11 = 81.8%', ' =1'])('%j is left alone', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
