import { instantOf, offsetAt } from './zone';

const HOUR = 3_600_000;

describe('time zones', () => {
  it.each([
    ['Asia/Shanghai', 8],
    ['+08', 8],
    ['+0830', 8.5],
    ['-00:30', -0.5],
    ['-5', -5],
    ['UTC', 0],
    ['Asia/Kathmandu', 5.75],
  ])('%s is %d hours ahead', (zone, hours) => {
    expect(offsetAt(zone, Date.UTC(2020, 0, 1)) / HOUR).toBe(hours);
  });

  it('the offset is that of the date', () => {
    expect(offsetAt('America/New_York', Date.UTC(2020, 0, 1)) / HOUR).toBe(-5);
    expect(offsetAt('America/New_York', Date.UTC(2020, 6, 1)) / HOUR).toBe(-4);
    expect(offsetAt('Asia/Shanghai', -1234) / HOUR).toBe(8);
  });

  it('a local time becomes the instant at which the clock shows it', () => {
    const local = Date.UTC(2020, 2, 8, 12);
    expect(instantOf(local, 'America/New_York')).toBe(local + 4 * HOUR);
    expect(instantOf(local, undefined)).toBe(local);
  });

  it('a zone that does not exist is refused', () => {
    expect(() => offsetAt('Mars/Base', 0)).toThrow('time zone');
  });
});
