import fc from 'fast-check';
import { papers } from './index';
import { evenSpans, formRowHeights, linesOf, PAGE, tablePages } from './measure';
import type { Paper, TableBody } from './paper';
import { activityData } from './test-support';

const wideTable = (lines: number): TableBody => ({
  name: 'table',
  columns: [{ title: '举措', width: 138, align: 'left' }],
  rows: Array.from({ length: lines }, (_, at) => [{ text: `举措${at}` }]),
  rowHeight: 22,
});

const blank: Omit<Paper, 'body'> = {
  kind: 'progress_summary',
  name: '',
  title: '',
  orientation: 'landscape',
  facts: [],
  notes: [],
  foot: [],
  mark: '',
};

describe('how a paper is laid out', () => {
  it('a longer text takes more lines, and a line of its own each paragraph', () => {
    expect(linesOf('一', 20, 12)).toBe(1);
    expect(linesOf('一\n二\n三', 20, 12)).toBe(3);
    expect(linesOf('字'.repeat(100), 20, 12)).toBeGreaterThan(10);
  });

  it('a figure and its word stay together, so a narrow column takes more lines than its signs fill', () => {
    expect(linesOf('（5月27日·全民健身', 8, 10.5, 'center')).toBe(4);
    expect(linesOf('全民健身公共服务', 8, 10.5, 'center')).toBe(3);
  });

  it('columns cut into groups are all used, each group has one at least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 24 }),
        fc.integer({ min: 1, max: 4 }),
        (widths, groups) => {
          const spans = evenSpans(widths, groups);
          expect(spans).toHaveLength(groups);
          expect(Math.min(...spans)).toBeGreaterThan(0);
          expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length);
        },
      ),
    );
  });

  it('every row of a table stands on one page, in order, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (people) => {
        const paper = papers.sign_in_blank.layout(
          activityData(Array.from({ length: people }, () => 'on_time')),
        );
        if (paper.body.name !== 'table') throw new Error('no table');
        const pages = tablePages(paper, paper.body);
        const rows = pages.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        expect(rows).toEqual(paper.body.rows.map((_, at) => at));
      }),
      { numRuns: 20 },
    );
  });

  it('a heading never stands last on a page: it goes over with what it heads', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 79 }), { maxLength: 30 }), (heads) => {
        const body = { ...wideTable(80), heads };
        const pages = tablePages({ ...blank, body }, body);
        expect(pages.flatMap(({ from, to }) => [from, to]).slice(1, -1)).toEqual(
          pages.slice(1).flatMap(({ from }) => [from, from]),
        );
        for (const { from, to } of pages.slice(0, -1)) {
          const headed = heads.includes(to - 1) && to - 1 > from;
          expect(headed && !heads.includes(to)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a record fills its page, and leaves the rest of it to write on', () => {
    const paper = papers.meeting_record.layout(activityData(['on_time', 'absent']));
    if (paper.body.name !== 'form') throw new Error('no form');
    const total = formRowHeights(paper, paper.body).reduce((sum, height) => sum + height, 0);
    expect(total).toBeGreaterThan(PAGE.portrait.height * 0.8);
    expect(total).toBeLessThan(PAGE.portrait.height);
  });
});
