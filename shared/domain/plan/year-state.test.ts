import fc from 'fast-check';
import { addDays, endOfDay, instantOf, localDateOf } from '../time';
import {
  isLateEntry,
  NOTHING_DECIDED,
  withFreeze,
  withLateDay,
  withReopening,
  type YearEnd,
  yearStateOf,
} from './year-state';
import { yearStateText } from './year-words';

const at = (date: string, time = '00:00') => instantOf(date, time) ?? Number.NaN;
const lastMinute = (date: string) => endOfDay(date) - 1;
const nameAt = (year: number, now: number, end: YearEnd = NOTHING_DECIDED) =>
  yearStateOf(year, end, now).name;
const asked = { by: 'm', reason: '审计补正' };

describe('how a year stands', () => {
  it.each([
    ['on its first day', 2022, at('2022-01-01'), 'open'],
    ['before it has begun', 2023, at('2022-11-18'), 'open'],
    ['in its last millisecond', 2022, lastMinute('2022-12-31'), 'open'],
    ['from the midnight after', 2022, at('2023-01-01'), 'late'],
    ['until the end of 10 January', 2022, lastMinute('2023-01-10'), 'late'],
    ['from the midnight after that', 2022, at('2023-01-11'), 'frozen'],
    ['years later', 2022, at('2031-06-01'), 'frozen'],
    ['a leap year, on its leap day', 2024, at('2024-02-29', '12:00'), 'open'],
    ['a leap year, on its last day', 2024, lastMinute('2024-12-31'), 'open'],
    ['a leap year, over', 2024, at('2025-01-01'), 'late'],
  ])('%s: %s at %s is %s', (_, year, now, name) => {
    expect(nameAt(year, now)).toBe(name);
  });

  it.each([
    ['16:00 in London on 31 December is midnight here', '2022-12-31T15:59:59.999Z', 'open'],
    ['and one millisecond later the year is over', '2022-12-31T16:00:00.000Z', 'late'],
    ['late entries end at 16:00 in London on 10 January', '2023-01-10T15:59:59.999Z', 'late'],
    ['whatever the zone of the machine', '2023-01-10T16:00:00.000Z', 'frozen'],
  ])('%s', (_, iso, name) => {
    expect(nameAt(2022, Date.parse(iso))).toBe(name);
  });

  it('is told in words', () => {
    const told = (now: number) => yearStateText(2022, yearStateOf(2022, NOTHING_DECIDED, now));
    expect(told(at('2022-11-18'))).toBe('2022年度');
    expect(told(at('2023-01-05'))).toBe('2022年度：补录至2023年1月10日');
    expect(told(at('2023-02-01'))).toBe('2022年度：2023年1月11日起已冻结');
  });
});

describe('the last day for late entries', () => {
  it.each([
    ['2022-12-31', '2022-11-18', 'YEAR_DAY_INVALID'],
    ['2023-01-01', '2022-11-18', 'ok'],
    ['2023-03-31', '2022-11-18', 'ok'],
    ['2023-04-01', '2022-11-18', 'YEAR_DAY_INVALID'],
    ['2023-01-04', '2023-01-05', 'YEAR_DAY_INVALID'],
    ['2023-01-05', '2023-01-05', 'ok'],
    ['2023-02-01', '2023-01-11', 'YEAR_STATE'],
  ])('%s, set on %s: %s', (day, today, code) => {
    const set = withLateDay(2022, NOTHING_DECIDED, day, at(today, '09:00'));
    expect(set.ok ? 'ok' : set.error.code).toBe(code);
  });

  it('29 February is one, and ends at its midnight', () => {
    const end = { ...NOTHING_DECIDED, lateUntil: '2024-02-29' };
    expect(nameAt(2023, lastMinute('2024-02-29'), end)).toBe('late');
    expect(yearStateOf(2023, end, at('2024-03-01'))).toEqual({
      name: 'frozen',
      since: '2024-03-01',
    });
  });
});

describe('a frozen year that is opened again', () => {
  const now = at('2023-05-08', '10:00');
  const opened = (until: string) => withReopening(2022, NOTHING_DECIDED, { ...asked, until }, now);

  it.each([
    ['2023-05-07', 'YEAR_DAY_INVALID'],
    ['2023-05-08', 'ok'],
    ['2023-06-07', 'ok'],
    ['2023-06-08', 'YEAR_DAY_INVALID'],
  ])('is open up to a day within thirty: %s %s', (until, code) => {
    const outcome = opened(until);
    expect(outcome.ok ? 'ok' : outcome.error.code).toBe(code);
  });

  it('freezes again by itself after its day, or earlier by hand', () => {
    const outcome = opened('2023-05-10');
    const end = outcome.ok ? outcome.data : NOTHING_DECIDED;
    expect(yearStateOf(2022, end, now)).toEqual({
      name: 'reopened',
      since: '2023-05-08',
      until: '2023-05-10',
      ...asked,
    });
    expect(nameAt(2022, lastMinute('2023-05-10'), end)).toBe('reopened');
    expect(yearStateOf(2022, end, at('2023-05-11'))).toEqual({
      name: 'frozen',
      since: '2023-05-11',
    });
    const shut = withFreeze(2022, end, at('2023-05-09'));
    expect(shut.ok && yearStateOf(2022, shut.data, at('2023-05-09'))).toEqual({
      name: 'frozen',
      since: '2023-05-09',
    });
    expect(shut.ok && withFreeze(2022, shut.data, now)).toMatchObject({ ok: false });
  });

  it('is neither opened twice nor while late entries are still taken', () => {
    const outcome = opened('2023-05-10');
    const end = outcome.ok ? outcome.data : NOTHING_DECIDED;
    const again = { ...asked, until: '2023-05-11' };
    expect(withReopening(2022, end, again, now)).toMatchObject({ error: { code: 'YEAR_STATE' } });
    const early = withReopening(2022, NOTHING_DECIDED, again, at('2023-01-10'));
    expect(early).toMatchObject({ error: { code: 'YEAR_STATE' } });
  });
});

it('a record is a late entry when it was put down after its year', () => {
  expect(isLateEntry({ planYear: 2022, createdAt: lastMinute('2022-12-31') })).toBe(false);
  expect(isLateEntry({ planYear: 2022, createdAt: at('2023-01-01') })).toBe(true);
  expect(isLateEntry({ planYear: 2023, createdAt: at('2022-12-20') })).toBe(false);
});

it('whatever was decided, a year is open, then late, then frozen but for its reopenings', () => {
  const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2022-01-01', n));
  const lateDays = fc.integer({ min: 0, max: 89 }).map((n) => addDays('2023-01-01', n));
  fc.assert(
    fc.property(days, fc.option(lateDays), fc.option(days), (day, lateUntil, openedOn) => {
      const before = { lateUntil, reopenings: [] };
      const opened =
        openedOn === null
          ? undefined
          : withReopening(2022, before, { ...asked, until: addDays(openedOn, 3) }, at(openedOn));
      const end = opened?.ok ? opened.data : before;
      const last = lateUntil ?? '2023-01-10';
      const inReopening =
        opened?.ok && openedOn !== null && day >= openedOn && day <= addDays(openedOn, 3);
      const calm = day <= last ? 'late' : inReopening ? 'reopened' : 'frozen';
      // A reopening is only looked at after the day on which it was made.
      if (opened?.ok && openedOn !== null && day < openedOn) return;
      const expected = day <= '2022-12-31' ? 'open' : calm;
      expect(nameAt(2022, at(day, '12:00'), end)).toBe(expected);
      expect(localDateOf(at(day))).toBe(day);
    }),
  );
});
