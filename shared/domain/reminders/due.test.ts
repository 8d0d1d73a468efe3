import fc from 'fast-check';
import { DAY, HOUR, type Instant, instantOf, localDateOf, MINUTE } from '../time';
import { callFrom, dueOf, isCurrent, NEWS_FOR, remindAt, sendableFrom } from './due';

const at = (date: string, time: string): Instant => instantOf(date, time) ?? Number.NaN;

const TUESDAY = at('2022-11-22', '14:00');
const EVE = at('2022-11-21', '18:00');
const PUBLISHED = { name: 'published', publishedAt: at('2022-11-10', '09:00') } as const;

const opened = { at: PUBLISHED.publishedAt, by: 'zhao-lei', action: 'published' };

const activity = (fields: Partial<Parameters<typeof dueOf>[0]> = {}) => ({
  state: PUBLISHED,
  startsAt: TUESDAY,
  postponed: [],
  history: [opened],
  ...fields,
});

const moved = (movedAt: Instant, from: Instant) => ({
  at: movedAt,
  startsAt: from,
  endsAt: from + HOUR,
  place: '三楼会议室',
  reason: '场馆检修',
});

const occasionsAt = (given: Parameters<typeof dueOf>[0], now: Instant) =>
  dueOf(given, now).map(({ occasion }) => occasion);

describe('what is due, and when', () => {
  it('people are reminded from six the evening before until the start', () => {
    expect(remindAt(TUESDAY)).toBe(EVE);
    expect(occasionsAt(activity(), EVE - MINUTE)).toEqual([]);
    expect(occasionsAt(activity(), EVE)).toEqual(['day_before']);
    expect(occasionsAt(activity(), TUESDAY - MINUTE)).toEqual(['day_before']);
    expect(occasionsAt(activity(), TUESDAY)).toEqual([]);
  });

  it('an activity early in the morning is remembered the evening before as well', () => {
    expect(remindAt(at('2022-11-22', '00:30'))).toBe(EVE);
  });

  it('a draft, and one whose roster is closed, are nothing to tell', () => {
    expect(occasionsAt(activity({ state: { name: 'draft' } }), EVE)).toEqual([]);
    const closed = { name: 'closed', closedAt: EVE, counts: null } as const;
    expect(occasionsAt(activity({ state: closed }), EVE)).toEqual([]);
  });

  it('a change is told for a week, and not after', () => {
    const changed = activity({
      startsAt: TUESDAY + 30 * DAY,
      postponed: [moved(EVE, TUESDAY)],
    });
    expect(dueOf(changed, EVE)).toEqual([{ occasion: 'changed', revision: 1 }]);
    expect(occasionsAt(changed, EVE + NEWS_FOR)).toEqual(['changed']);
    expect(occasionsAt(changed, EVE + NEWS_FOR + 1)).toEqual([]);
  });

  it('a change on the evening before takes the place of the reminder', () => {
    const changed = activity({
      startsAt: TUESDAY + HOUR,
      postponed: [moved(EVE + MINUTE, TUESDAY)],
    });
    expect(occasionsAt(changed, EVE + HOUR)).toEqual(['changed']);
  });

  it('a change made earlier does not', () => {
    const changed = activity({
      startsAt: TUESDAY + HOUR,
      postponed: [moved(EVE - HOUR, TUESDAY)],
    });
    expect(occasionsAt(changed, EVE + HOUR)).toEqual(['changed', 'day_before']);
  });

  it('a cancellation concerns people only where the activity had been opened to them', () => {
    const state = { name: 'cancelled', cancelledAt: EVE, reason: '场馆检修' } as const;
    expect(occasionsAt(activity({ state }), EVE)).toEqual(['cancelled']);
    expect(occasionsAt(activity({ state, history: [] }), EVE)).toEqual([]);
    const byEntry = { ...opened, action: 'cancelled', before: { state: 'published' } };
    expect(occasionsAt(activity({ state, history: [byEntry] }), EVE)).toEqual(['cancelled']);
    const ofDraft = { ...opened, action: 'cancelled', before: { state: 'draft' } };
    expect(occasionsAt(activity({ state, history: [ofDraft] }), EVE)).toEqual([]);
  });

  it('nothing of the past is told', () => {
    const state = { name: 'cancelled', cancelledAt: TUESDAY + HOUR, reason: '场馆检修' } as const;
    expect(occasionsAt(activity({ state }), TUESDAY + HOUR)).toEqual([]);
  });

  it('the organiser sees from the morning of the day before who is to be called', () => {
    expect(callFrom(TUESDAY)).toBe(at('2022-11-21', '00:00'));
    const due = dueOf(activity(), at('2022-11-21', '09:00'), callFrom(TUESDAY));
    expect(due).toEqual([{ occasion: 'day_before', revision: 0 }]);
  });

  it('what is due is current, until the activity moves on', () => {
    const due = { occasion: 'day_before', revision: 0 } as const;
    expect(isCurrent(due, activity(), EVE)).toBe(true);
    expect(isCurrent(due, activity({ postponed: [moved(EVE, TUESDAY)] }), EVE)).toBe(false);
    const state = { name: 'cancelled', cancelledAt: EVE, reason: '场馆检修' } as const;
    expect(isCurrent(due, activity({ state }), EVE)).toBe(false);
    expect(isCurrent({ ...due, occasion: 'cancelled' }, activity({ state }), EVE)).toBe(true);
  });
});

describe('when a message may be sent', () => {
  const week = fc.integer({ min: 0, max: (7 * DAY) / MINUTE }).map((m) => TUESDAY + m * MINUTE);
  const hourOf = (instant: Instant) =>
    (instant - (instantOf(localDateOf(instant)) ?? Number.NaN)) / HOUR;

  it('a reminder: never between nine in the evening and eight in the morning, and no later than need be', () => {
    fc.assert(
      fc.property(week, (asked) => {
        const sent = sendableFrom('day_before', activity(), asked);
        expect(hourOf(sent)).toBeGreaterThanOrEqual(8);
        expect(hourOf(sent)).toBeLessThan(21);
        expect(sent).toBeGreaterThanOrEqual(asked);
        expect(sent - asked).toBeLessThanOrEqual(11 * HOUR);
        if (hourOf(asked) >= 8 && hourOf(asked) < 21) expect(sent).toBe(asked);
      }),
    );
  });

  it('a change: at night only where the morning would be too late', () => {
    fc.assert(
      fc.property(week, week, (asked, startsAt) => {
        const sent = sendableFrom('cancelled', activity({ startsAt }), asked);
        expect(sent).toBeGreaterThanOrEqual(asked);
        const atNight = hourOf(sent) < 8 || hourOf(sent) >= 21;
        if (atNight) expect(sent).toBe(asked);
        if (sent !== asked) expect(sent).toBeLessThanOrEqual(startsAt - HOUR);
      }),
    );
  });

  it('moved from tomorrow early to next week: told this evening, not after people have come', () => {
    const evening = at('2022-11-21', '22:00');
    const early = at('2022-11-22', '08:30');
    const changed = activity({ startsAt: early + 7 * DAY, postponed: [moved(evening, early)] });
    expect(sendableFrom('changed', changed, evening)).toBe(evening);
  });
});
