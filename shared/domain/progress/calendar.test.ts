import { execFileSync } from 'node:child_process';

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s the year, its notice, its quarters and a leap day turn at midnight in Shanghai',
  (zone) => {
    const source = `
      const { deadlineOf, LEAD_DAYS } = require('./standing.ts');
      const { periodsOf, planYearOf } = require('./calendar.ts');
      const { start, end, lastDay } = planYearOf(2022);
      const deadlines = [end - 1, end].map((now) => deadlineOf(lastDay, LEAD_DAYS.year, now));
      const days = periodsOf(2022, 'quarter').map((quarter) => [quarter.end, quarter.lastDay]);
      const { holdsFrom } = require('../plan/change-commitments.ts');
      const february = periodsOf(2024, 'month')[1];
      const leap = [Date.UTC(2024, 1, 29, 15, 59), Date.UTC(2024, 1, 29, 16)].map((at) =>
        february.holds({ at }));
      const open = [end - 1, end].map((now) => holdsFrom(2022, now).ok);
      console.log(JSON.stringify({ start, end, deadlines, days, last: february.lastDay, leap, open }));`;
    const output = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', source], {
      cwd: __dirname,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({
      start: Date.UTC(2021, 11, 31, 16),
      end: Date.UTC(2022, 11, 31, 16),
      deadlines: ['near', 'past'],
      days: [
        [Date.UTC(2022, 2, 31, 16), '2022-03-31'],
        [Date.UTC(2022, 5, 30, 16), '2022-06-30'],
        [Date.UTC(2022, 8, 30, 16), '2022-09-30'],
        [Date.UTC(2022, 11, 31, 16), '2022-12-31'],
      ],
      last: '2024-02-29',
      leap: [true, false],
      open: [true, false],
    });
  },
);
