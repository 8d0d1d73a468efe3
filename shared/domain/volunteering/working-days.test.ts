import { endOfDay, instantOf, MINUTE } from '../time';
import {
  confirmationDue,
  HOLIDAYS_KNOWN_TO,
  holidayYears,
  isWeekend,
  isWorkingDay,
  workingDayAfter,
} from './working-days';

const at = (date: string, time = '12:00') => instantOf(date, time) ?? Number.NaN;

describe('working days', () => {
  it('are Monday to Friday without public holidays, and the weekend days worked in exchange', () => {
    expect(isWorkingDay('2022-11-18')).toBe(true);
    expect(isWorkingDay('2022-11-19')).toBe(false);
    expect(isWorkingDay('2022-10-03')).toBe(false);
    expect(isWorkingDay('2022-10-08')).toBe(true);
    expect(isWorkingDay('2026-02-28')).toBe(true);
    expect(isWorkingDay('2026-02-23')).toBe(false);
  });

  it('are counted over the National Day holiday', () => {
    expect(workingDayAfter('2022-09-28', 3)).toBe('2022-10-08');
    expect(workingDayAfter('2022-09-28', 4)).toBe('2022-10-09');
  });

  it.each(holidayYears.map((year) => [year.year, year] as const))(
    '%i: days worked in exchange are weekends, days off lie in order',
    (_, { year, off, work }) => {
      expect(work.filter((date) => !isWeekend(date))).toEqual([]);
      const days = off.flat();
      expect([...days].sort()).toEqual(days);
      expect(days.every((date) => date.startsWith(`${year}-`))).toBe(true);
      expect([...days, ...work].filter((date) => instantOf(date) === undefined)).toEqual([]);
    },
  );

  it('a year that is not published yet is judged by the week alone', () => {
    const next = HOLIDAYS_KNOWN_TO + 1;
    expect(isWorkingDay(`${next}-10-01`)).toBe(!isWeekend(`${next}-10-01`));
  });
});

describe('confirming within ten working days', () => {
  // Sunday 13 November 2022: the tenth working day after it is Friday the 25th.
  const ended = at('2022-11-13', '17:00');

  it('is in time, soon from the eighth working day on, and overdue after the tenth', () => {
    expect(confirmationDue(ended, at('2022-11-22'))).toEqual({
      confirmBy: '2022-11-25',
      workingDaysLeft: 3,
      state: 'in_time',
    });
    expect(confirmationDue(ended, at('2022-11-23'))).toMatchObject({
      workingDaysLeft: 2,
      state: 'soon',
    });
    expect(confirmationDue(ended, endOfDay('2022-11-25') - MINUTE)).toMatchObject({
      workingDaysLeft: 0,
      state: 'soon',
    });
    expect(confirmationDue(ended, endOfDay('2022-11-25'))).toMatchObject({ state: 'overdue' });
  });
});
