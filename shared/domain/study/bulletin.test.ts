import fc from 'fast-check';
import { countsOf } from '../attendance/counts';
import { quartersWith } from '../progress/per-period';
import { instantOf } from '../time';
import { type Bulletin, bulletinTitleOf } from './bulletin';
import { amountOf, type CountedSession, figuresOf, lackingIn } from './bulletin-figures';
import { draftedWords, strangeNumbers, wordsAsRead } from './bulletin-text';
import { bulletinEvidence, standingAmong, versionInForce, versionOpen } from './bulletin-versions';

const at = (date: string, time = '00:00') => instantOf(date, time) ?? Number.NaN;
const QUARTER = { unitName: '党组中心组', year: 2022, quarter: 1 };

const session = (id: string, fields: Partial<CountedSession> = {}): CountedSession => ({
  id,
  theme: `专题${id}`,
  startsAt: at('2022-01-21', '09:00'),
  study: { mode: 'collective', topicId: null },
  counts: { ...countsOf([]), expected: 11, present: 9, onLeave: 1, absent: 1 },
  closed: true,
  ...fields,
});

describe('the figures of a bulletin', () => {
  it('each is the sum of the records behind it, whatever was held', () => {
    const sessions = fc.array(
      fc.record({
        present: fc.nat(11),
        onLeave: fc.nat(5),
        absent: fc.nat(5),
        mode: fc.constantFrom('collective', 'expert_lecture', 'extended', 'exchange'),
        theme: fc.constantFrom('甲', '乙', '丙'),
        madeUp: fc.nat(3),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(sessions, (held) => {
        const counted = held.map(({ present, onLeave, absent, mode, theme }, index) =>
          session(String(index), {
            theme,
            study: { mode, topicId: null },
            counts: {
              ...countsOf([]),
              expected: present + onLeave + absent,
              present,
              onLeave,
              absent,
            },
          }),
        );
        const madeUp = Object.fromEntries(held.map((one, index) => [index, one.madeUp]));
        const figures = figuresOf({ sessions: counted, entries: [], madeUp });
        for (const { value, records } of figures) {
          expect(records.reduce((sum, { n }) => sum + n, 0)).toBe(value);
        }
        const amount = (key: Parameters<typeof amountOf>[1]) => amountOf(figures, key);
        expect(amount('expected')).toBe(amount('present') + amount('on_leave') + amount('absent'));
        expect(amount('topics')).toBe(new Set(held.map(({ theme }) => theme)).size);
        expect(amount('held')).toBe(held.length);
      }),
    );
  });

  it('what is made up for stands beside and is never present for it', () => {
    const figures = figuresOf({ sessions: [session('a')], entries: [], madeUp: { a: 2 } });
    expect(amountOf(figures, 'present')).toBe(9);
    expect(amountOf(figures, 'made_up')).toBe(2);
  });

  it('what lacks is said plainly, and names nobody', () => {
    expect(lackingIn(figuresOf({ sessions: [], entries: [], madeUp: {} }), [])).toEqual([
      '本季度没有开展集体学习',
    ]);
    const open = [session('a', { closed: false, study: null })];
    expect(lackingIn(figuresOf({ sessions: open, entries: [], madeUp: {} }), open)).toEqual([
      '本季度没有开展集体研讨',
      '1次学习还没有结束签到，人次还会变',
      '请假和缺席中还有2人次没有补学',
    ]);
  });
});

describe('the words of a bulletin', () => {
  const material = {
    sessions: [session('a')],
    entries: [{ id: 'e', title: '群众身边的体育', mode: 'field_research' as const }],
    madeUp: {},
  };
  const figures = figuresOf(material);
  const drafted = draftedWords(QUARTER, figures, material);

  it('are drafted from the figures; one’s own take their place until they are given up', () => {
    expect(drafted).toEqual({
      overview:
        '2022年第一季度，党组中心组共开展集体学习1次，其中集体研讨1次，学习“专题a”1个专题。登记专题调研1项。',
      attendance:
        '本季度应到11人次，实到9人次，请假1人次，缺席1人次，补学0人次。出勤率按实到除以应到计算，9÷11＝81.8%。补学另记，不改变实到。',
      results: '专题调研1项：“群众身边的体育”。',
    });
    const own = { overview: '另写的话', attendance: null, results: null, problems: '', next: '' };
    expect(wordsAsRead(own, drafted)).toMatchObject({
      overview: '另写的话',
      attendance: drafted.attendance,
    });
  });

  it('a number of one’s own that no record gives is pointed out', () => {
    expect(strangeNumbers(drafted.attendance, figures)).toEqual([]);
    expect(strangeNumbers('应到11人次，实到10人次，学习1次', figures)).toEqual(['10人次']);
  });

  it('the title names quarter and group in full', () => {
    expect(bulletinTitleOf('党组中心组', QUARTER)).toBe(
      '关于2022年第一季度党组理论学习中心组学习情况的通报',
    );
  });
});

describe('versions of a bulletin', () => {
  const version = (number: number, name: Bulletin['state']['name'], issuedOn: string | null) => {
    const by = { at: 0, by: 'x' };
    const state: Bulletin['state'] =
      name === 'draft'
        ? { name }
        : name === 'withdrawn'
          ? { name, ...by, reason: '有误' }
          : { name, ...by };
    return { version: number, state, issuedOn };
  };
  const first = version(1, 'issued', '2022-03-31');

  it.each([
    [
      'a correction that is being written changes nothing yet',
      version(2, 'draft', null),
      ['issued', 'draft'],
      1,
    ],
    [
      'once it is out, the one before reads 已更正',
      version(2, 'issued', '2022-04-06'),
      ['corrected', 'issued'],
      2,
    ],
    [
      'a draft given up leaves it as it was',
      version(2, 'withdrawn', null),
      ['issued', 'withdrawn'],
      1,
    ],
    [
      'a correction taken back brings the old one not back',
      version(2, 'withdrawn', '2022-04-06'),
      ['corrected', 'withdrawn'],
      undefined,
    ],
  ])('%s', (_, second, standings, inForce) => {
    const all = [first, second];
    expect(all.map((one) => standingAmong(one, all))).toEqual(standings);
    expect(versionInForce(all)?.version).toBe(inForce);
    expect(versionOpen(all)?.version).toBe(standings[1] === 'draft' ? 2 : undefined);
  });
});

describe('the four quarters of a year', () => {
  const issued = (quarter: number, issuedOn: string): Bulletin => ({
    id: 'b',
    officeId: 'o',
    unitId: 'g',
    unitName: '党组中心组',
    year: 2022,
    quarter,
    version: 1,
    corrects: null,
    title: '通报',
    words: { overview: '', attendance: '', results: '', problems: '', next: '' },
    number: '1号',
    issuedOn,
    figures: [],
    serves: [],
    state: { name: 'issued', at: 0, by: 'x' },
    createdAt: 0,
    createdBy: 'x',
    history: [],
  });
  const states = (bulletins: readonly Bulletin[], now: number) =>
    quartersWith(
      2022,
      bulletins.flatMap((one) => bulletinEvidence([one])),
      now,
    ).map(({ state }) => state);

  it.each([
    ['2022-03-15T15:59:59.999Z', ['not_yet', 'not_yet', 'not_yet', 'not_yet']],
    ['2022-03-15T16:00:00.000Z', ['due', 'not_yet', 'not_yet', 'not_yet']],
    ['2022-03-31T15:59:59.999Z', ['due', 'not_yet', 'not_yet', 'not_yet']],
    ['2022-03-31T16:00:00.000Z', ['overdue', 'not_yet', 'not_yet', 'not_yet']],
    ['2022-12-31T15:59:59.999Z', ['overdue', 'overdue', 'overdue', 'due']],
    ['2022-12-31T16:00:00.000Z', ['overdue', 'overdue', 'overdue', 'overdue']],
  ])('at %s', (instant, expected) => {
    expect(states([], Date.parse(instant))).toEqual(expected);
  });

  it('a late bulletin fills the quarter it reports on, and two of one quarter fill one', () => {
    const now = at('2022-07-10');
    expect(states([issued(2, '2022-07-08')], now)).toEqual([
      'overdue',
      'met',
      'not_yet',
      'not_yet',
    ]);
    expect(states([issued(1, '2022-03-20'), issued(1, '2022-03-30')], now)).toEqual([
      'met',
      'overdue',
      'not_yet',
      'not_yet',
    ]);
  });

  it('a correction after the quarter makes nothing late; one issued anew after a withdrawal is', () => {
    const now = at('2022-07-10');
    const first = issued(2, '2022-06-29');
    const second = { ...issued(2, '2022-07-08'), version: 2 };
    const late = (versions: readonly Bulletin[]) =>
      quartersWith(2022, bulletinEvidence(versions), now)[1]?.late;
    expect(late([first, second])).toBe(false);
    const withdrawn = { name: 'withdrawn', at: 0, by: 'x', reason: '误' } as const;
    expect(late([{ ...first, state: withdrawn }, second])).toBe(true);
  });
});
