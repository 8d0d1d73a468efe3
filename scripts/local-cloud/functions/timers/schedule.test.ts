import { parseSchedule } from './schedule';

const at = (text: string) => Date.parse(`${text}+08:00`);

const runs = (config: string, from: string, count: number): string[] => {
  const schedule = parseSchedule(config, 'timer t of function f');
  const found: string[] = [];
  for (let instant = at(from); found.length < count; ) {
    const next = schedule.after(instant);
    if (next === undefined) break;
    found.push(new Date(next + 8 * 3_600_000).toISOString().slice(0, 19));
    instant = next;
  }
  return found;
};

describe('a schedule of seven fields', () => {
  it.each([
    ['*/5 * * * * * *', '2026-11-23T08:00:05', '2026-11-23T08:00:10'],
    ['0 0 2 1 * * *', '2026-12-01T02:00:00', '2027-01-01T02:00:00'],
    ['0 15 10 * * MON-FRI *', '2026-11-23T10:15:00', '2026-11-24T10:15:00'],
    ['0 0 10,14,16 * * * *', '2026-11-23T10:00:00', '2026-11-23T14:00:00'],
    ['0 */30 9-17 * * * *', '2026-11-23T09:00:00', '2026-11-23T09:30:00'],
    ['0 1/10 * * * * *', '2026-11-23T08:01:00', '2026-11-23T08:11:00'],
    ['0 0 12 * * WED *', '2026-11-25T12:00:00', '2026-12-02T12:00:00'],
    ['0 0 0 1 JAN * 2030-2032', '2030-01-01T00:00:00', '2031-01-01T00:00:00'],
  ])('%s is read on the clock of Asia/Shanghai', (config, first, second) => {
    expect(runs(config, '2026-11-23T08:00:00', 2)).toEqual([first, second]);
  });

  it('takes day and week together as either of them', () => {
    expect(runs('0 0 12 1 * MON *', '2026-11-23T08:00:00', 3)).toEqual([
      '2026-11-23T12:00:00',
      '2026-11-30T12:00:00',
      '2026-12-01T12:00:00',
    ]);
  });

  it('counts Sunday as 0', () => {
    expect(runs('0 0 0 * * 0 *', '2026-11-23T08:00:00', 1)).toEqual(['2026-11-29T00:00:00']);
  });

  it('may have no time left', () => {
    expect(runs('0 0 0 1 1 * 1999', '2026-11-23T08:00:00', 1)).toEqual([]);
    expect(runs('0 0 0 31 2 * *', '2026-11-23T08:00:00', 1)).toEqual([]);
  });

  it.each([
    ['* * * * *', 'seven fields'],
    ['* * * * * *', 'seven fields'],
    ['', 'seven fields'],
    ['60 * * * * * *', 'the second cannot be "60"'],
    ['* * 24 * * * *', 'the hour cannot be "24"'],
    ['* * * L * * *', 'the day cannot be "L"'],
    ['* * * ? * * *', 'the day cannot be "?"'],
    ['* * * * 0 * *', 'the month cannot be "0"'],
    ['* * * * * 7 *', 'the week cannot be "7"'],
    ['* * * * * MON#1 *', 'the week cannot be "MON#1"'],
    ['* * * * * * 1969', 'the year cannot be "1969"'],
    ['5-1 * * * * * *', '5-1'],
    ['*/0 * * * * * *', '*/0'],
  ])('%j is refused with the name of its timer and what is wrong', (config, reason) => {
    const reading = () => parseSchedule(config, 'timer t of function f');
    expect(reading).toThrow('timer t of function f');
    expect(reading).toThrow(reason);
  });
});
