import fc from 'fast-check';
import { countsOf, type StateTally, togetherCounts } from './counts';
import { expectedAt } from './roster';

const tallies = fc.array(
  fc.record({
    as: fc.constantFrom('due', 'sitting_in', 'guest'),
    state: fc.constantFrom('expected', 'present', 'on_leave', 'absent', 'exempt'),
    late: fc.boolean(),
    leftEarly: fc.boolean(),
    pending: fc.boolean(),
    votes: fc.boolean(),
    people: fc.nat(500),
  }),
);

const tally = (fields: Partial<StateTally>): StateTally => ({
  as: 'due',
  state: 'present',
  late: false,
  leftEarly: false,
  pending: false,
  votes: true,
  people: 1,
  ...fields,
});

describe('the numbers of a roster', () => {
  it('应到 is everyone on it: present, on leave, absent and still expected add up', () => {
    fc.assert(
      fc.property(tallies, (list) => {
        const counts = countsOf(list);
        const waiting = list
          .filter(({ as, state }) => as === 'due' && state === 'expected')
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
    const counts = countsOf([
      tally({ state: 'present', ...late }),
      tally({ people: 3 }),
      tally({ state: 'absent', ...late }),
    ]);
    expect(counts).toMatchObject({ expected: 7, present: 5, late: 2, onLeave: 0, absent: 2 });
  });

  it('who sits in or is a guest is in neither 应到 nor 实到, and is counted beside when there', () => {
    const counts = countsOf([
      tally({}),
      tally({ as: 'sitting_in' }),
      tally({ as: 'guest', people: 2 }),
      tally({ as: 'sitting_in', state: 'absent' }),
    ]);
    expect(counts).toMatchObject({ expected: 1, present: 1, absent: 0, sittingIn: 3 });
  });

  it('who is exempt is not 应到, and 实到 all the same when coming', () => {
    const counts = countsOf([tally({ state: 'exempt', people: 2 }), tally({})]);
    expect(counts).toMatchObject({ expected: 1, present: 1, exempt: 2 });
  });

  it('a quorum looks at full members alone', () => {
    const counts = countsOf([
      tally({ people: 5 }),
      tally({ votes: false, people: 2 }),
      tally({ state: 'absent', people: 3 }),
    ]);
    expect(counts).toMatchObject({ votersDue: 8, votersPresent: 5 });
  });

  it('of branches that meet together count a person of two rosters once', () => {
    const at = (id: string, memberId: string, fields: object = {}) => ({
      ...expectedAt(
        { id, officeId: 'o', unitId: id, startsAt: 1, endsAt: 2 },
        { id: memberId, name: memberId, memberClass: 'full_member' },
        { as: 'due', number: 1 },
      ),
      ...fields,
    });
    const records = [
      at('a', 'both', { state: 'present' }),
      at('b', 'both', { state: 'absent' }),
      at('a', 'one'),
      at('b', 'guest', { as: 'sitting_in', state: 'present' }),
      at('a', 'guest'),
    ];
    const together = togetherCounts(records);
    expect(together).toMatchObject({ expected: 3, present: 1, absent: 0, sittingIn: 0 });
    expect(togetherCounts([...records].reverse())).toEqual(together);
  });

  it('an empty roster is all noughts', () => {
    expect(Object.values(countsOf([])).every((number) => number === 0)).toBe(true);
  });
});
