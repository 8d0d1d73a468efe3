import fc from 'fast-check';
import {
  calendarOf,
  clockOf,
  DAY,
  dateTimeTextOf,
  endOfDay,
  instantOf,
  localDateOf,
  MINUTE,
  weekdayOf,
} from './time';

/** Any minute between 2000 and 2100. */
const minutes = fc
  .integer({ min: 946_684_800_000 / MINUTE, max: 4_102_444_800_000 / MINUTE })
  .map((minute) => minute * MINUTE);

describe('time in Asia/Shanghai', () => {
  it('what a clock there shows leads back to the same instant', () => {
    fc.assert(
      fc.property(minutes, (instant) => {
        expect(instantOf(localDateOf(instant), clockOf(instant))).toBe(instant);
      }),
    );
  });

  it('is eight hours ahead of UTC all year', () => {
    expect(instantOf('2022-11-18', '14:00')).toBe(Date.UTC(2022, 10, 18, 6));
    expect(instantOf('2022-07-01', '00:30')).toBe(Date.UTC(2022, 5, 30, 16, 30));
    expect(localDateOf(Date.UTC(2022, 11, 31, 16))).toBe('2023-01-01');
  });

  it('a later instant is never an earlier day', () => {
    fc.assert(
      fc.property(minutes, minutes, (one, two) => {
        const [first, second] = one < two ? [one, two] : [two, one];
        expect(localDateOf(first) <= localDateOf(second)).toBe(true);
      }),
    );
  });

  it('a day ends where the next begins', () => {
    fc.assert(
      fc.property(minutes, (instant) => {
        const date = localDateOf(instant);
        expect(localDateOf(endOfDay(date) - 1)).toBe(date);
        expect(localDateOf(endOfDay(date))).not.toBe(date);
      }),
    );
    expect(endOfDay('2022-12-31')).toBe(instantOf('2023-01-01'));
  });

  it('knows leap days', () => {
    expect(localDateOf((instantOf('2024-02-28') ?? 0) + DAY)).toBe('2024-02-29');
    expect(localDateOf((instantOf('2023-02-28') ?? 0) + DAY)).toBe('2023-03-01');
    expect(instantOf('2000-02-29')).toBeDefined();
  });

  it.each([
    ['2022-02-30', '10:00'],
    ['2023-02-29', '10:00'],
    ['2100-02-29', '10:00'],
    ['2022-13-01', '10:00'],
    ['2022-00-10', '10:00'],
    ['2022-11-31', '10:00'],
    ['2022-1-1', '10:00'],
    ['22-11-18', '10:00'],
    ['2022-11-18', '24:00'],
    ['2022-11-18', '9:00'],
    ['2022-11-18', '10:60'],
    ['2022/11/18', '10:00'],
    ['', ''],
  ])('%s %s is no time', (date, time) => {
    expect(instantOf(date, time)).toBeUndefined();
  });

  it('a day that is none has no end', () => {
    expect(endOfDay('2022-02-30')).toBeNaN();
  });

  it('is written as running text writes it', () => {
    const friday = instantOf('2022-11-18', '14:05') ?? 0;
    expect(dateTimeTextOf(friday)).toBe('11月18日 周五 14:05');
    const week = Array.from({ length: 7 }, (_, day) => weekdayOf(friday + day * DAY));
    expect(week).toEqual(['周五', '周六', '周日', '周一', '周二', '周三', '周四']);
  });

  it('quarters follow the months', () => {
    fc.assert(
      fc.property(minutes, (instant) => {
        const { year, quarter, month } = calendarOf(instant);
        expect(quarter).toBe(Math.floor((month - 1) / 3) + 1);
        expect(localDateOf(instant)).toMatch(
          new RegExp(`^${year}-${String(month).padStart(2, '0')}-`),
        );
      }),
    );
  });
});
