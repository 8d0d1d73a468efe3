import { byDay, monthAfter, monthWords, weeksOf } from './month-grid';
import { at, listed } from './test-support';

describe('the month of a calendar', () => {
  it('begins its weeks on Monday and fills the rest with nothing', () => {
    const weeks = weeksOf('2022-11');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      null,
      '2022-11-01',
      '2022-11-02',
      '2022-11-03',
      '2022-11-04',
      '2022-11-05',
      '2022-11-06',
    ]);
    expect(weeks[4]).toEqual(['2022-11-28', '2022-11-29', '2022-11-30', null, null, null, null]);
  });

  it.each([
    ['2021-02', 4],
    ['2022-10', 6],
    ['2024-02', 5],
  ])('%s has %i weeks', (month, weeks) => {
    expect(weeksOf(month)).toHaveLength(weeks);
  });

  it('goes on over the turn of the year', () => {
    expect([monthAfter('2022-12', 1), monthAfter('2022-01', -1)]).toEqual(['2023-01', '2021-12']);
    expect(monthWords('2022-01')).toBe('2022年1月');
  });

  it('puts what begins after midnight in Shanghai under that day', () => {
    const late = listed({ id: 'late', startsAt: at('2022-11-18', '00:10') });
    expect([...byDay([listed(), late]).entries()]).toEqual([['2022-11-18', [listed(), late]]]);
  });
});
