import fc from 'fast-check';
import { attendanceRate, coveredRate, rateText, type Stood, sumsOf } from './rates';

const stood = fc.record({
  state: fc.constantFrom('present', 'on_leave', 'absent', 'exempt', 'expected', 'not_listed'),
  late: fc.boolean(),
  madeUp: fc.boolean(),
});

const one = (state: Stood['state'], fields: Partial<Stood> = {}): Stood => ({
  state,
  late: false,
  madeUp: false,
  ...fields,
});

const times = (count: number, what: Stood): Stood[] => Array.from({ length: count }, () => what);

describe('the two rates', () => {
  it('situation 8: 应到 11, 实到 9, 请假 1, 缺席 1, later 补学 1', () => {
    const session = [...times(9, one('present')), one('on_leave'), one('absent', { madeUp: true })];
    const sums = sumsOf(session);
    expect(sums).toMatchObject({ due: 11, present: 9, onLeave: 1, absent: 1, madeUp: 1 });
    expect(rateText(attendanceRate(sums))).toBe('9÷11 = 81.8%');
    expect(rateText(coveredRate(sums))).toBe('11÷11 = 100.0%');
  });

  it('whoever was on leave and made it up counts once', () => {
    const sums = sumsOf([one('on_leave', { madeUp: true }), one('present')]);
    expect(sums).toMatchObject({ due: 2, onLeave: 1, madeUp: 1, covered: 2 });
  });

  it('whoever came late has come', () => {
    expect(sumsOf([one('present', { late: true })])).toMatchObject({ present: 1, late: 1 });
  });

  it('exempt, not in the group, or still expected: in neither', () => {
    const sums = sumsOf([one('exempt'), one('not_listed', { madeUp: true }), one('expected')]);
    expect(sums).toMatchObject({ due: 0, covered: 0, madeUp: 0 });
    expect(rateText(attendanceRate(sums))).toBe('—');
  });

  it('lie between 0 and 1, and leave and make-up never lower the second below the first', () => {
    fc.assert(
      fc.property(fc.array(stood), (all) => {
        const sums = sumsOf(all);
        const [first, second] = [attendanceRate(sums), coveredRate(sums)];
        expect(first.part).toBeGreaterThanOrEqual(0);
        expect(second.part).toBeGreaterThanOrEqual(first.part);
        expect(second.part).toBeLessThanOrEqual(second.whole);
        expect(sums.present + sums.onLeave + sums.absent).toBe(sums.due);
      }),
    );
  });

  it('a make-up changes no attendance, and what is left out of the first is what it adds', () => {
    fc.assert(
      fc.property(fc.array(stood), (all) => {
        const without = sumsOf(all.map((each) => ({ ...each, madeUp: false })));
        const sums = sumsOf(all);
        expect({ ...sums, madeUp: 0, covered: 0 }).toEqual({ ...without, covered: 0 });
        expect(sums.covered).toBeGreaterThanOrEqual(without.covered);
      }),
    );
  });

  it('do not depend on the order, and add up over parts', () => {
    fc.assert(
      fc.property(fc.array(stood), fc.nat(), (all, at) => {
        const cut = all.length === 0 ? 0 : at % all.length;
        const [head, tail] = [all.slice(0, cut), all.slice(cut)];
        expect(sumsOf([...tail, ...head])).toEqual(sumsOf(all));
        const [left, right] = [sumsOf(head), sumsOf(tail)];
        expect(left.covered + right.covered).toBe(sumsOf(all).covered);
        expect(left.due + right.due).toBe(sumsOf(all).due);
      }),
    );
  });
});
