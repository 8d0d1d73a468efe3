import { choicesOf, reopenedText, reopeningLine, type YearRow } from './year-rows';

const row = (year: number, fields: Partial<YearRow> = {}): YearRow => ({
  year,
  hasPlan: true,
  state: { name: 'open' },
  lateUntil: `${year + 1}-01-10`,
  reopenings: [],
  seen: 0,
  ...fields,
});
const opened = {
  at: 1,
  byName: '演示·何平',
  reason: '审计补正',
  until: '2023-05-10',
  endedAt: null,
};

describe('the years of a plan', () => {
  it('are offered where they have a plan, the earliest first', () => {
    const years = [row(2024, { hasPlan: false }), row(2023), row(2022)];
    expect(choicesOf(years).map(({ label }) => label)).toEqual(['2022年', '2023年']);
  });

  it('one that is open again says why, and by whom', () => {
    const state = {
      name: 'reopened' as const,
      until: '2023-05-10',
      since: '2023-05-08',
      by: 'm',
      reason: '审计补正',
    };
    const open = row(2022, { state, reopenings: [opened] });
    expect(reopenedText(open)).toBe('原因：审计补正（演示·何平）');
    expect(reopenedText(row(2022, { reopenings: [opened] }))).toBe('');
  });

  it('a time it was open ends on its day, or earlier when it was frozen by hand', () => {
    const dayOf = (at: number) => (at === 1 ? '2023-05-08' : '2023-05-09');
    expect(reopeningLine(opened, dayOf)).toBe('2023年5月8日至2023年5月10日，演示·何平：审计补正');
    expect(reopeningLine({ ...opened, endedAt: 2 }, dayOf)).toContain('至2023年5月9日');
  });
});
