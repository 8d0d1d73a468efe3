import { tablePages } from '@shared/domain/papers/measure';
import type { Paper, TableBody } from '@shared/domain/papers/paper';
import { rowsOf } from './paper-sheet';

const table = (lines: number): TableBody => ({
  name: 'table',
  columns: [{ title: '姓名', width: 138, align: 'left' }],
  rows: Array.from({ length: lines }, (_, at) => [{ text: `演示·第${at}人` }]),
  rowHeight: 22,
});

const paperWith = (body: Paper['body'], orientation: Paper['orientation']): Paper => ({
  kind: 'attendance_matrix',
  name: '党员考勤',
  title: '党员考勤汇总表',
  orientation,
  facts: [],
  body,
  notes: [],
  foot: ['填表人：'],
  mark: '',
});

const wordsOf = (cell: object | null | undefined) => cell && 'value' in cell && cell.value;

describe('a paper as rows of a sheet', () => {
  it('a page ends where the foot still takes a line of the table with it, and the head stands once', () => {
    const body = table(17);
    const paper = paperWith(body, 'landscape');
    const [first, last] = tablePages(paper, body);
    const { rows, breaks, head } = rowsOf(paper, { isAlone: true });
    expect(last).toEqual({ from: first?.to, to: 17 });
    expect(breaks).toEqual([(head ?? 0) + (first?.to ?? 0)]);
    expect(rows.filter(([cell]) => wordsOf(cell) === '姓名')).toHaveLength(1);
  });

  it('beside others on a sheet the table brings its head along to each page', () => {
    const { rows, breaks } = rowsOf(paperWith(table(17), 'landscape'), { isAlone: false });
    expect(rows.filter(([cell]) => wordsOf(cell) === '姓名')).toHaveLength(2);
    expect(wordsOf(rows[breaks[0] ?? 0]?.[0])).toBe('姓名');
  });

  it('what is higher than a row can be is several rows, as high together, its text at the top', () => {
    const form: Paper['body'] = {
      name: 'form',
      rows: [{ fields: [{ label: '主要内容', text: '学习《条例》' }], height: 640 }],
    };
    const { rows } = rowsOf(paperWith(form, 'portrait'), { isAlone: true });
    const heights = rows.flatMap((row) =>
      Math.max(0, ...row.map((cell) => Number(cell?.height ?? 0))),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(heights.slice(1, -1).reduce((sum, height) => sum + height, 0)).toBeCloseTo(640);
    expect(rows[1]?.[1]).toMatchObject({ alignVertical: 'top', rowSpan: heights.length - 2 });
  });
});
