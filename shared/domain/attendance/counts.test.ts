import fc from 'fast-check';
import { countsOf } from './counts';

const tallies = fc.array(
  fc.record({
    state: fc.constantFrom('expected', 'present', 'on_leave', 'absent'),
    late: fc.boolean(),
    people: fc.nat(500),
  }),
);

describe('the numbers of a roster', () => {
  it('应到 is everyone on it: present, on leave, absent and still expected add up', () => {
    fc.assert(
      fc.property(tallies, (list) => {
        const counts = countsOf(list);
        const waiting = list
          .filter(({ state }) => state === 'expected')
          .reduce((sum, { people }) => sum + people, 0);
        expect(counts.present + counts.onLeave + counts.absent + waiting).toBe(counts.expected);
        expect(counts.late).toBeLessThanOrEqual(counts.present);
      }),
    );
  });

  it('are the same however the people are grouped and ordered', () => {
    fc.assert(
      fc.property(tallies, (list) => {
        const oneByOne = list
          .flatMap(({ people, ...rest }) => Array.from({ length: people % 7 }, () => rest))
          .map((tally) => ({ ...tally, people: 1 }));
        const grouped = list.map((tally) => ({ ...tally, people: tally.people % 7 }));
        expect(countsOf(oneByOne.reverse())).toEqual(countsOf(grouped));
      }),
    );
  });

  it('实到 includes the late; lateness of anybody else means nothing', () => {
    const late = { late: true, people: 2 };
    expect(
      countsOf([
        { state: 'present', ...late },
        { state: 'present', late: false, people: 3 },
        { state: 'absent', ...late },
      ]),
    ).toEqual({ expected: 7, present: 5, late: 2, onLeave: 0, absent: 2 });
  });

  it('an empty roster is all noughts', () => {
    expect(countsOf([])).toEqual({ expected: 0, present: 0, late: 0, onLeave: 0, absent: 0 });
  });
});
