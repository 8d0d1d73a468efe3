import { fixedDayWords, seriesDates } from './series-dates';

describe('a series by the month’s fixed day', () => {
  it('is said as the day of the month or as its so-manieth weekday', () => {
    expect(fixedDayWords('2022-11-18', 'day')).toBe('每月18日');
    expect(fixedDayWords('2022-11-18', 'weekday')).toBe('每月第三个周五');
    expect(fixedDayWords('2022-12-30', 'weekday')).toBe('每月最后一个周五');
  });

  it('shows its dates, the first one chosen among them', () => {
    const dates = seriesDates('2022-11-18', { months: 3, by: 'weekday', without: [] });
    expect(dates).toEqual(['2022-11-18', '2022-12-16', '2023-01-20']);
  });

  it('leaves out what was taken out', () => {
    const repeat = { months: 3, by: 'day', without: ['2022-12-18'] } as const;
    expect(seriesDates('2022-11-18', repeat)).toEqual(['2022-11-18', '2023-01-18']);
  });

  it('has no dates before the first is chosen', () => {
    expect(seriesDates('', { months: 3, by: 'day', without: [] })).toEqual([]);
  });
});
