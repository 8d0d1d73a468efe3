import type { Activity } from '../activity/schema';
import { expectedAt } from '../attendance/roster';
import type { Source } from '../attendance/schema';
import { settled, withSource } from '../attendance/sources';
import { MINUTE } from '../time';
import { askRefusal, carriedOut, isAnsweredSo, isCarriedOut } from './decide';
import { type Ask, slotOf } from './schema';

const STARTS = 100 * MINUTE;
const occasion = {
  startsAt: STARTS,
  endsAt: STARTS + 90 * MINUTE,
  checkIn: {
    opensAt: STARTS - 30 * MINUTE,
    lateAfter: STARTS + 10 * MINUTE,
    closesAt: STARTS + 90 * MINUTE,
  },
};
const waiting = expectedAt(
  { id: 'a', officeId: 'o', unitId: 'u', ...occasion },
  { id: 'm', name: '演示·某', memberClass: 'full_member' },
  { as: 'due', number: 1 },
);
const phone: Source = {
  at: STARTS,
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  requestId: 'request-1',
  receivedAt: STARTS,
  standing: { name: 'counts' },
};
const here = withSource(waiting, phone);
const absent = settled({ ...waiting, open: false });
const hereClosed = settled({ ...here, open: false });
const away = settled({
  ...waiting,
  leave: { class: 'official', at: 1, by: 'officer', requestId: null },
});

const open = { state: { name: 'published', publishedAt: 0 } } satisfies Pick<Activity, 'state'>;
const closed = {
  state: { name: 'closed', closedAt: STARTS, counts: null },
} satisfies Pick<Activity, 'state'>;
const cancelled = {
  state: { name: 'cancelled', cancelledAt: 0, reason: '场馆检修' },
} satisfies Pick<Activity, 'state'>;

const leave: Ask = { name: 'leave', class: 'sick' };
const lateEntry: Ask = { name: 'late_entry', reason: '手机没电' };
const correction = (wanted: 'present' | 'on_leave' | 'absent'): Ask => ({
  name: 'correction',
  wanted,
  reason: '当天在外地',
});
const agreement = { askId: 'ask-1', at: 500 * MINUTE, by: 'officer', arrival: 'on_time' } as const;

describe('what a member may ask', () => {
  it.each([
    ['leave before the roster closes', leave, open, waiting, undefined],
    ['no leave after', leave, closed, absent, 'ACTIVITY_CLOSED'],
    ['no leave of somebody who is here', leave, open, here, 'ALREADY_CHECKED_IN'],
    ['another class of leave', leave, open, away, undefined],
    ['no leave of somebody exempt', leave, open, { ...waiting, exempt: true }, 'NOTHING_TO_ASK'],
    ['no late entry while the door is open', lateEntry, open, waiting, 'ACTIVITY_NOT_CLOSED'],
    ['a late entry after', lateEntry, closed, absent, undefined],
    ['no late entry twice', lateEntry, closed, hereClosed, 'ALREADY_CHECKED_IN'],
    ['a correction of a false entry', correction('absent'), open, here, undefined],
    ['no correction of what is open', correction('absent'), open, waiting, 'ACTIVITY_NOT_CLOSED'],
    ['a correction after', correction('on_leave'), closed, absent, undefined],
    ['no correction to the same', correction('absent'), closed, absent, 'NOTHING_TO_ASK'],
    ['nothing about what was called off', lateEntry, cancelled, waiting, 'ACTIVITY_CANCELLED'],
    ['nothing where they were on no list', lateEntry, closed, undefined, 'NOT_ON_ROSTER'],
  ])('%s', (_, ask, activity, record, code) => {
    expect(askRefusal(ask, activity, record)?.error.code).toBe(code);
  });

  it('no second leave of the same class', () => {
    const again: Ask = { name: 'leave', class: 'official' };
    expect(askRefusal(again, open, away)?.error.code).toBe('NOTHING_TO_ASK');
  });
});

describe('what agreeing does', () => {
  const agreedOn = (record: typeof waiting, ask: Ask, fields = {}) =>
    carriedOut(record, { ask }, occasion, { ...agreement, ...fields });

  it('leave is set, also after the roster has closed, unless the person came', () => {
    expect(agreedOn(waiting, leave)).toMatchObject({ state: 'on_leave', leave: { class: 'sick' } });
    expect(agreedOn(absent, leave).state).toBe('on_leave');
    expect(agreedOn(here, leave)).toEqual(here);
  });

  it('a late entry is a source of its own, at the start or just after the threshold', () => {
    expect(agreedOn(absent, lateEntry)).toMatchObject({
      state: 'present',
      presence: { method: 'late_entry', at: STARTS, enteredBy: 'officer', requestId: 'ask-1' },
    });
    const late = agreedOn(absent, lateEntry, { arrival: 'late' });
    expect(late.presence).toMatchObject({ at: STARTS + 11 * MINUTE, arrival: 'late' });
    expect(agreedOn(hereClosed, lateEntry)).toEqual(hereClosed);
  });

  it('a correction to absent strikes what there is, with the reason', () => {
    const gone = agreedOn(hereClosed, correction('absent'));
    expect(gone).toMatchObject({ state: 'absent', presence: null });
    expect(gone.sources).toMatchObject([{ standing: { name: 'struck', reason: '当天在外地' } }]);
    expect(agreedOn(settled({ ...away, open: false }), correction('absent')).state).toBe('absent');
  });

  it('a correction to leave does not tell the person’s own words', () => {
    const gone = agreedOn(hereClosed, correction('on_leave'));
    expect(gone).toMatchObject({ state: 'on_leave', leave: { class: 'personal' } });
    expect(JSON.stringify(gone)).not.toContain('当天在外地');
  });

  it('a correction to present adds a source', () => {
    expect(agreedOn(absent, correction('present')).state).toBe('present');
  });

  it('is known by the ask in the history', () => {
    const entry = { at: 1, by: 'officer', action: 'agreed_leave', after: { askId: 'ask-1' } };
    expect(isCarriedOut({ history: [entry] }, 'ask-1')).toBe(true);
    expect(isCarriedOut({ history: [entry] }, 'ask-2')).toBe(false);
  });
});

describe('answers', () => {
  const declined = { name: 'declined', at: 1, by: 'officer', reason: '请当面说明' } as const;

  it('the same once more is the same', () => {
    expect(isAnsweredSo({ name: 'agreed', at: 1, by: 'x' }, { name: 'agree' })).toBe(true);
    expect(isAnsweredSo(declined, { name: 'decline', reason: '请当面说明' })).toBe(true);
  });

  it('another comes too late', () => {
    expect(isAnsweredSo(declined, { name: 'agree' })).toBe(false);
    expect(isAnsweredSo(declined, { name: 'decline', reason: '别的' })).toBe(false);
    expect(isAnsweredSo({ name: 'withdrawn', at: 1 }, { name: 'agree' })).toBe(false);
  });

  it('an open ask takes the place of its kind, a settled one leaves it', () => {
    const asked = { id: 'x', activityId: 'a', memberId: 'm', ask: leave };
    expect(slotOf(asked, { name: 'open' })).toBe('a:m:leave');
    expect(slotOf(asked, declined)).toBe('settled:x');
  });
});
