import { instantOf } from '../time';
import {
  type Duty,
  dutiesOf,
  type GroupStanding,
  quartersUpTo,
  quarterToRemind,
  toRemindOf,
} from './due';

const at = (date: string, time = '00:00') => instantOf(date, time) ?? Number.NaN;

/** Everything done but what a test says. */
const standing = (fields: Partial<GroupStanding> = {}): GroupStanding => ({
  bulletins: [],
  held: 1,
  topics: [{ quarter: 1, isHeld: true }],
  makeUpsWaiting: 0,
  ...fields,
});

const said = (duties: readonly Duty[]) => duties.map(({ key, state }) => `${key} ${state}`);

describe('what a study group owes', () => {
  it('is nothing when all is done', () => {
    expect(dutiesOf(standing(), at('2022-03-31'))).toEqual([]);
  });

  it.each([
    ['2022-03-15', '23:59', []],
    ['2022-03-16', '00:00', ['bulletin due']],
    ['2022-03-31', '23:59', ['bulletin due']],
    ['2022-04-01', '00:00', ['bulletin overdue']],
    ['2022-12-31', '23:59', ['bulletin overdue']],
  ])('the bulletin of the first quarter on %s at %s', (date, time, expected) => {
    const bulletins = [{ year: 2022, quarter: 1, standing: 'none' as const }];
    expect(said(dutiesOf(standing({ bulletins }), at(date, time)))).toEqual(expected);
  });

  it('turns overdue with the millisecond the quarter ends, in Asia/Shanghai', () => {
    const bulletins = [{ year: 2022, quarter: 1, standing: 'draft' as const }];
    const midnight = at('2022-04-01');
    expect(said(dutiesOf(standing({ bulletins }), midnight - 1))).toEqual(['bulletin due']);
    expect(said(dutiesOf(standing({ bulletins }), midnight))).toEqual(['bulletin overdue']);
  });

  it('a proposed bulletin waits for approval, an issued one for nobody', () => {
    const of = (name: 'proposed' | 'issued') =>
      dutiesOf(
        standing({ bulletins: [{ year: 2022, quarter: 1, standing: name }] }),
        at('2022-02-01'),
      );
    expect(said(of('proposed'))).toEqual(['approval open']);
    expect(of('issued')).toEqual([]);
  });

  it('a quarter without a session is told from its first day, and is due at its end', () => {
    const none = standing({ held: 0 });
    expect(said(dutiesOf(none, at('2022-04-01')))).toEqual(['session open']);
    expect(said(dutiesOf(none, at('2022-06-20')))).toEqual(['session due']);
  });

  it('topics are those of the quarter that runs and were not held; a year without a plan says so', () => {
    const topics = [
      { quarter: 1, isHeld: false },
      { quarter: 2, isHeld: true },
      { quarter: 2, isHeld: false },
      { quarter: 3, isHeld: false },
    ];
    expect(dutiesOf(standing({ topics }), at('2022-05-01'))).toMatchObject([
      { key: 'topics', count: 1, quarter: 2 },
    ]);
    expect(said(dutiesOf(standing({ topics: null }), at('2022-05-01')))).toEqual(['plan open']);
  });

  it('names what is late first, then what is due, then what is open', () => {
    const all = standing({
      bulletins: [
        { year: 2022, quarter: 2, standing: 'none' },
        { year: 2022, quarter: 1, standing: 'none' },
      ],
      held: 0,
      topics: null,
      makeUpsWaiting: 2,
    });
    expect(said(dutiesOf(all, at('2022-06-25')))).toEqual([
      'bulletin overdue',
      'bulletin due',
      'session due',
      'plan open',
      'make_ups open',
    ]);
  });
});

describe('when whoever answers for it is reminded', () => {
  it.each([
    ['2022-06-23', '08:59', undefined],
    ['2022-06-23', '09:00', { year: 2022, quarter: 2 }],
    ['2022-06-30', '23:59', { year: 2022, quarter: 2 }],
    ['2022-07-01', '00:00', undefined],
  ])('on %s at %s', (date, time, quarter) => {
    expect(quarterToRemind(at(date, time))).toEqual(quarter);
  });

  it('of that quarter alone: what is late already stands on the home page', () => {
    const bulletins = [1, 2].map((quarter) => ({ year: 2022, quarter, standing: 'none' as const }));
    const duties = dutiesOf(standing({ bulletins }), at('2022-06-25'));
    expect(said(toRemindOf(duties, { year: 2022, quarter: 2 }))).toEqual(['bulletin due']);
  });

  it('the quarters of a year are counted up to the one that runs', () => {
    expect(quartersUpTo(at('2022-03-31', '23:59')).map(({ quarter }) => quarter)).toEqual([1]);
    expect(quartersUpTo(at('2022-04-01')).map(({ quarter }) => quarter)).toEqual([1, 2]);
  });
});
