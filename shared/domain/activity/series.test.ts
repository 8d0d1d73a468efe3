import fc from 'fast-check';
import { localDateOf } from '../time';
import { datesRepeat, monthlyDates, monthSpan, weekdayOfMonth } from './series';

const dates = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((instant) => localDateOf(instant));

describe('the month’s fixed day', () => {
  it('is the day of the month, or the month’s last where it is shorter', () => {
    expect(monthlyDates('2022-01-31', 4, { name: 'day', day: 31 })).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
    ]);
  });

  it('is the third Friday of each month', () => {
    expect(monthlyDates('2022-11-01', 3, { name: 'weekday', weekday: 5, nth: 3 })).toEqual([
      '2022-11-18',
      '2022-12-16',
      '2023-01-20',
    ]);
  });

  it('leaves out what lies before the day it begins', () => {
    expect(monthlyDates('2022-11-19', 2, { name: 'day', day: 18 })).toEqual(['2022-12-18']);
  });

  it('comes once a month, on the same weekday, beginning with the date it was read from', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const fixed = weekdayOfMonth(from);
        const found = monthlyDates(from, months, fixed);
        expect(found[0]).toBe(from);
        expect(found).toHaveLength(months);
        expect(new Set(found.map((date) => date.slice(0, 7))).size).toBe(months);
        for (const date of found) expect(weekdayOfMonth(date).weekday).toBe(fixed.weekday);
      }),
    );
  });
});

describe('a month', () => {
  it('begins and ends at midnight in Shanghai, also where the year turns', () => {
    expect(monthSpan('2022-12')).toEqual({
      start: Date.UTC(2022, 10, 30, 16),
      end: Date.UTC(2022, 11, 31, 16),
    });
    expect(monthSpan('2022-02').end).toBe(Date.UTC(2022, 1, 28, 16));
  });

  it('two times of one day in Shanghai are the same date', () => {
    expect(datesRepeat([Date.UTC(2022, 0, 1, 0), Date.UTC(2022, 0, 1, 15)])).toBe(true);
    expect(datesRepeat([Date.UTC(2022, 0, 1, 15), Date.UTC(2022, 0, 1, 16)])).toBe(false);
  });
});
