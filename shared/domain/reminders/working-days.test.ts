import fc from 'fast-check';
import { DAY, HOUR, type Instant, instantOf, localDateOf, MINUTE } from '../time';
import { digestDayAt } from './digest-days';
import { daysInRow, withDays } from './own-days';
import { atWork, isLookDue, isWorkingDay, type OwnDays } from './working-days';

const at = (date: string, time = '00:00'): Instant => instantOf(date, time) ?? Number.NaN;

describe('on which days the office works', () => {
  it.each([
    ['2022-11-18', true, 'a Friday'],
    ['2022-11-19', false, 'a Saturday'],
    ['2022-02-04', false, 'a Friday of the Spring Festival'],
    ['2022-01-30', true, 'the Sunday worked before it'],
    ['2022-02-07', true, 'the Monday after it'],
    ['2022-10-08', true, 'the Saturday worked after the National Day'],
    ['2022-10-09', true, 'the Sunday worked after it'],
    ['2022-12-31', false, 'a Saturday, the last day of the year'],
    ['2023-01-02', true, 'a Monday of a year whose notice is not in here'],
    ['2024-02-29', true, 'a leap day, a Thursday'],
    ['2020-02-29', false, 'a leap day, a Saturday'],
  ])('%s: %s, %s', (date, works) => {
    expect(isWorkingDay(date, [])).toBe(works);
  });

  it('the office’s own word stands before what was published, and before the weekday', () => {
    const own: OwnDays = withDays([], daysInRow('2023-01-21', '2023-01-27'), 'off');
    expect(isWorkingDay('2023-01-23', own)).toBe(false);
    const back = withDays(withDays(own, ['2023-01-28'], 'work'), ['2023-01-23'], 'usual');
    expect(isWorkingDay('2023-01-28', back)).toBe(true);
    expect(isWorkingDay('2023-01-23', back)).toBe(true);
    expect(isWorkingDay('2022-10-03', [{ date: '2022-10-03', as: 'work' }])).toBe(true);
  });

  it('a row of days is at most a month, and does not end before it begins', () => {
    expect(daysInRow('2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysInRow('2022-12-31', '2023-01-01')).toHaveLength(2);
    expect(daysInRow('2023-01-02', '2023-01-01')).toEqual([]);
    expect(daysInRow('2023-01-01', '2023-02-01')).toEqual([]);
  });
});

describe('when people are told of the plan', () => {
  it.each([
    ['2022-11-18', '08:00', '2022-11-18', '08:30', 'not before work begins'],
    ['2022-11-18', '14:07', '2022-11-18', '14:07', 'at once in the day'],
    ['2022-11-18', '21:00', '2022-11-21', '08:30', 'after nine on the next working day'],
    ['2022-11-19', '10:00', '2022-11-21', '08:30', 'not at a weekend'],
    ['2022-09-30', '23:59', '2022-10-08', '08:30', 'after the holidays, on a Saturday worked'],
    ['2022-12-30', '22:00', '2023-01-02', '08:30', 'over the year’s end'],
    ['2024-02-28', '21:30', '2024-02-29', '08:30', 'on a leap day'],
  ])('%s %s waits until %s %s: %s', (date, time, day, hour) => {
    expect(atWork(at(date, time), [])).toBe(at(day, hour));
  });

  it('the plan is looked at once a working day, from half past eight on', () => {
    expect(isLookDue(null, at('2022-11-18', '08:29'), [])).toBe(false);
    expect(isLookDue('2022-11-17', at('2022-11-18', '08:30'), [])).toBe(true);
    expect(isLookDue('2022-11-18', at('2022-11-18', '23:00'), [])).toBe(false);
    expect(isLookDue('2022-11-18', at('2022-11-19', '09:00'), [])).toBe(false);
  });
});

describe('when the committee is told how the plan stands', () => {
  it.each([
    ['2022-11-20', '12:00', '2022-11-14', 'on a Sunday still of the Monday before'],
    ['2022-11-21', '08:29', '2022-11-14', 'not before half past eight'],
    ['2022-11-21', '08:30', '2022-11-21', 'on Monday'],
    ['2022-11-23', '10:00', '2022-11-21', 'after a gap, of the Monday that was missed'],
    ['2022-10-05', '10:00', '2022-09', 'in the holidays nothing new after the month’s end'],
    ['2022-10-08', '09:00', '2022-10-03', 'the week after the holidays, on its first working day'],
    ['2022-11-30', '08:30', '2022-11', 'on the month’s last day'],
    ['2022-04-29', '08:30', '2022-04', 'on its last working day'],
    ['2022-12-30', '09:00', '2022-12', 'on the year’s last working day'],
    ['2022-01-31', '09:00', '2022-01', 'a month that ends in a holiday, on the Sunday worked'],
    ['2022-02-28', '09:00', '2022-02', 'a Monday that ends the month: the month’s alone'],
    ['2022-03-01', '09:00', '2022-02', 'and the week’s does not come after it'],
    ['2024-02-29', '09:00', '2024-02', 'a leap day that ends the month'],
  ])('%s %s: %s, %s', (date, time, key) => {
    expect(digestDayAt(at(date, time), [])?.key).toBe(key);
  });

  it('a Monday the office has off: on Tuesday, and it is the same digest', () => {
    const own: OwnDays = [{ date: '2022-11-21', as: 'off' }];
    expect(digestDayAt(at('2022-11-21', '10:00'), own)?.key).toBe('2022-11-14');
    expect(digestDayAt(at('2022-11-22', '08:30'), own)).toMatchObject({
      key: '2022-11-21',
      on: '2022-11-22',
    });
  });
});

/**
 * The timer in short: it looks at the plan when a look is due, puts down what stands nowhere yet, and
 * sends what may be sent and is still so.
 */
const replay = (runs: readonly Instant[], things: readonly (readonly [Instant, Instant])[]) => {
  const isOpen = ([from, done]: readonly [Instant, Instant], now: Instant) =>
    from <= now && now < done;
  const waiting = new Map<number, Instant>();
  const sent: { thing: number; at: Instant }[] = [];
  let lookedOn: string | null = null;
  for (const now of runs) {
    if (isLookDue(lookedOn, now, [])) {
      things.forEach((thing, index) => {
        if (isOpen(thing, now) && !waiting.has(index)) waiting.set(index, atWork(now, []));
      });
      lookedOn = localDateOf(now);
    }
    for (const [index, turn] of waiting) {
      const thing = things[index];
      if (!thing || turn > now || turn === Number.POSITIVE_INFINITY) continue;
      if (atWork(now, []) > now) continue;
      waiting.set(index, Number.POSITIVE_INFINITY);
      if (isOpen(thing, now)) sent.push({ thing: index, at: now });
    }
  }
  return sent;
};

describe('whatever runs there are, in gaps or twice', () => {
  const BEGIN = at('2022-09-20');
  const minutes = fc.integer({ min: 0, max: (40 * DAY) / MINUTE }).map((m) => BEGIN + m * MINUTE);
  const thing = fc
    .tuple(minutes, fc.integer({ min: 1, max: 20 }))
    .map(([from, days]) => [from, from + days * DAY] as const);

  it('nobody is told twice, nor at night, nor on a day off, nor of what is done', () => {
    fc.assert(
      fc.property(
        fc.array(minutes, { maxLength: 80 }),
        fc.array(thing, { maxLength: 6 }),
        (instants, things) => {
          const runs = [...instants, ...instants].sort((one, other) => one - other);
          const sent = replay(runs, things);
          expect(new Set(sent.map((one) => one.thing)).size).toBe(sent.length);
          for (const one of sent) {
            const [from = 0, done = 0] = things[one.thing] ?? [];
            expect(atWork(one.at, [])).toBe(one.at);
            expect(one.at >= from && one.at < done).toBe(true);
          }
        },
      ),
    );
  });

  it('nobody is forgotten: what is open over a day with a run in working hours is told by then', () => {
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 60 }), thing, (instants, [from, done]) => {
        const runs = [...instants].sort((one, other) => one - other);
        const [sent] = replay(runs, [[from, done]]);
        // The first run of a working day looks; any later one in working hours could have sent it.
        const looks = runs.filter(
          (now, index) =>
            isLookDue(null, now, []) &&
            !runs
              .slice(0, index)
              .some(
                (other) => isLookDue(null, other, []) && localDateOf(other) === localDateOf(now),
              ),
        );
        const look = looks.find((now) => now >= from && now < done);
        const turn =
          look === undefined
            ? undefined
            : runs.find((now) => now >= look && atWork(now, []) === now);
        const isTold = turn !== undefined && turn < done;
        expect(sent?.at).toBe(isTold ? turn : undefined);
      }),
    );
  });

  it('a run every ten minutes tells of everything that stays open for a working day', () => {
    const runs = Array.from({ length: 30 * 144 }, (_, n) => BEGIN + n * 10 * MINUTE);
    const things = [0, 5, 9, 10, 15].map((day) => {
      const from = BEGIN + day * DAY + 9 * HOUR;
      return [from, from + 10 * DAY] as const;
    });
    expect(replay(runs, things)).toHaveLength(things.length);
  });
});
