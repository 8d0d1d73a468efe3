import { DAY, endOfDay, instantOf } from '../time';
import { DEFAULT_TERMS, handedOverOn, keptUntil, limitsAt, type RetentionSettings } from './terms';
import { termsSentence } from './words';

const settings: RetentionSettings = { terms: DEFAULT_TERMS, handOvers: [] };
const at = (date: string, time?: string) => instantOf(date, time) ?? Number.NaN;

describe('how long things are kept', () => {
  it('a year is handed over on 10 January of the next, unless the office says otherwise', () => {
    expect(handedOverOn(2022, [])).toBe('2023-01-10');
    expect(handedOverOn(2022, [{ year: 2022, date: '2023-03-01' }])).toBe('2023-03-01');
  });

  it('names are kept through the last day of the term, and go on the day after', () => {
    expect(keptUntil(2022, settings)).toBe('2026-01-10');
    const last = endOfDay('2026-01-10');
    expect(limitsAt(settings, last - 1).attendanceYears).not.toContain(2022);
    expect(limitsAt(settings, last).attendanceYears).toContain(2022);
    expect(limitsAt(settings, last).attendanceYears).not.toContain(2023);
  });

  it('a year handed over on 29 February ends on the 28th where there is no 29th', () => {
    const leap = { ...settings, handOvers: [{ year: 2023, date: '2024-02-29' }] };
    expect(keptUntil(2023, leap)).toBe('2027-02-28');
    const four = { ...leap, terms: { ...DEFAULT_TERMS, attendanceYears: 4 } };
    expect(keptUntil(2023, four)).toBe('2028-02-29');
  });

  it('terms in days are counted to the millisecond', () => {
    const now = at('2026-11-23', '10:00');
    expect(limitsAt(settings, now)).toMatchObject({
      technicalUpTo: now - 30 * DAY,
      requestsBefore: now - 365 * DAY,
      importsBefore: now - 30 * DAY,
    });
  });

  it('the notice tells the office’s own terms', () => {
    const text = termsSentence({ ...DEFAULT_TERMS, attendanceYears: 5 });
    expect(text).toContain('年度材料移交后5年');
    expect(text).toContain('活动结束后30天');
  });
});
