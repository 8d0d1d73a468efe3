import type { ActivityState } from '../activity/schema';
import {
  type CheckInRefusal,
  decideCheckIn,
  doorRefusal,
  explainStanding,
  WRONG_CODE_LIMIT,
} from './check-in';
import { CODE_WINDOW } from './code';
import { expectedAt } from './roster';
import type { Attendance, Source } from './schema';
import { withSource, withStruck } from './sources';

const OPENS = 1_000 * CODE_WINDOW;
const LATE = OPENS + 40 * 60_000;
const CLOSES = OPENS + 120 * 60_000;

const activityIn = (state: ActivityState) => ({
  state,
  checkIn: { opensAt: OPENS, lateAfter: LATE, closesAt: CLOSES },
});
const published = activityIn({ name: 'published', publishedAt: 1 });
const draft = activityIn({ name: 'draft' });
const closed = activityIn({ name: 'closed', closedAt: OPENS + 5, counts: null });
const cancelled = activityIn({ name: 'cancelled', cancelledAt: 2, reason: '停电' });

const requestAt = (now: number) => ({ requestId: 'request-1', capturedAt: now, now });
const validAt = (now: number) =>
  ({ name: 'valid', window: Math.floor(now / CODE_WINDOW) }) as const;

describe('the door', () => {
  it.each([
    ['published, a moment early', published, OPENS - 1, 'CHECK_IN_NOT_OPEN'],
    ['published, on opening', published, OPENS, undefined],
    ['published, at the last moment', published, CLOSES - 1, undefined],
    ['published, at the end', published, CLOSES, 'CHECK_IN_CLOSED'],
    ['a draft, while it would be open', draft, OPENS, 'CHECK_IN_NOT_OPEN'],
    ['closed, while it would be open', closed, OPENS + 10, 'CHECK_IN_CLOSED'],
    ['cancelled, while it would be open', cancelled, OPENS, 'ACTIVITY_CANCELLED'],
    ['cancelled, before it would open', cancelled, OPENS - 1, 'ACTIVITY_CANCELLED'],
  ])('%s', (_, activity, now, code) => {
    expect(doorRefusal(activity, now)?.error.code).toBe(code);
  });

  it('a closed one tells when the organiser closed it, not when it was planned to end', () => {
    expect(doorRefusal(closed, CLOSES)?.error.data).toEqual({ closedAt: OPENS + 5 });
  });
});

describe('deciding a check-in', () => {
  it('a good code at an open door lets in, by code and by oneself', () => {
    expect(decideCheckIn(published, validAt(OPENS), requestAt(OPENS))).toEqual({
      ok: true,
      data: {
        at: OPENS,
        arrival: 'on_time',
        method: 'code',
        enteredBy: null,
        requestId: 'request-1',
        receivedAt: OPENS,
        standing: { name: 'counts' },
      },
    });
  });

  it('a code kept without network counts from the moment it proves, and waits for the organiser', () => {
    const window = Math.floor(LATE / CODE_WINDOW) - 1;
    const taken = window * CODE_WINDOW + 5;
    const request = { requestId: 'request-1', capturedAt: taken, now: CLOSES + 60 * 60_000 };
    expect(decideCheckIn(published, { name: 'kept', window }, request)).toMatchObject({
      ok: true,
      data: {
        at: taken,
        arrival: 'on_time',
        method: 'offline_code',
        standing: { name: 'pending' },
      },
    });
  });

  it('a kept code is refused once the roster has closed, and when it proves no time at the door', () => {
    const kept = (at: number) => ({ name: 'kept' as const, window: Math.floor(at / CODE_WINDOW) });
    const request = (at: number) => ({ requestId: 'r', capturedAt: at, now: CLOSES + 1 });
    const codeOf = (activity: typeof published, at: number) => {
      const decision = decideCheckIn(activity, kept(at), request(at));
      return decision.ok ? 'in' : decision.error.code;
    };
    expect(codeOf(closed, LATE)).toBe('CHECK_IN_CLOSED');
    expect(codeOf(cancelled, LATE)).toBe('ACTIVITY_CANCELLED');
    expect(codeOf(published, OPENS - CODE_WINDOW)).toBe('CHECK_IN_NOT_OPEN');
    expect(codeOf(published, CLOSES)).toBe('CHECK_IN_CLOSED');
    expect(codeOf(published, LATE)).toBe('in');
  });

  it.each([
    [LATE, 'on_time'],
    [LATE + 1, 'late'],
  ])('at %i one is %s', (now, arrival) => {
    const decision = decideCheckIn(published, validAt(now), requestAt(now));
    expect(decision).toMatchObject({ ok: true, data: { arrival } });
  });

  it.each([
    ['expired', 'CODE_EXPIRED'],
    ['other_activity', 'CODE_OTHER_ACTIVITY'],
    ['wrong', 'CODE_WRONG'],
  ] as const)('a code that is %s is refused as %s', (name, code) => {
    const decision = decideCheckIn(published, { name }, requestAt(OPENS));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('a shut door comes before any word about the code', () => {
    const decision = decideCheckIn(published, { name: 'wrong' }, requestAt(CLOSES));
    expect(decision).toMatchObject({ error: { code: 'CHECK_IN_CLOSED' } });
  });
});

describe('what a person hears who was not let in', () => {
  const made: Source = {
    at: OPENS + 1,
    arrival: 'on_time',
    method: 'code',
    enteredBy: null,
    requestId: 'request-1',
    receivedAt: OPENS + 1,
    standing: { name: 'counts' },
  };
  const waiting = expectedAt(
    { id: 'a', officeId: 'o', unitId: 'u', startsAt: OPENS, endsAt: CLOSES },
    { id: 'm', name: '演示·某', memberClass: 'full_member' },
    { as: 'due', number: 1 },
  );
  const present = withSource(waiting, made);
  const { presence } = present;
  const onPaper = withSource(waiting, { ...made, method: 'paper_sheet', enteredBy: 'officer' });
  const struck = withStruck(present, () => true, { at: OPENS + 5, by: 'o', reason: '本人未到场' });
  const stopped: Attendance = { ...waiting, wrongCodes: WRONG_CODE_LIMIT };
  const refusalOf = (code: CheckInRefusal['error']['code']): CheckInRefusal => {
    const all: Record<typeof code, CheckInRefusal> = {
      ACTIVITY_CANCELLED: {
        ok: false,
        error: { code: 'ACTIVITY_CANCELLED', data: { reason: '停电' } },
      },
      CHECK_IN_NOT_OPEN: {
        ok: false,
        error: { code: 'CHECK_IN_NOT_OPEN', data: { opensAt: OPENS } },
      },
      CHECK_IN_CLOSED: {
        ok: false,
        error: { code: 'CHECK_IN_CLOSED', data: { closedAt: CLOSES } },
      },
      CODE_EXPIRED: { ok: false, error: { code: 'CODE_EXPIRED', data: {} } },
      CODE_OTHER_ACTIVITY: { ok: false, error: { code: 'CODE_OTHER_ACTIVITY', data: {} } },
      CODE_WRONG: { ok: false, error: { code: 'CODE_WRONG', data: {} } },
    };
    return all[code];
  };
  const hears = (
    standing: Attendance | undefined,
    code: CheckInRefusal['error']['code'] | undefined,
    requestId = 'request-2',
  ) => {
    const refusal = code && refusalOf(code);
    const outcome = explainStanding(standing, refusal, { ...requestAt(OPENS + 9), requestId });
    if (outcome === 'merge') return outcome;
    return outcome.ok ? outcome.data : outcome.error.code;
  };

  it('the same request gets its first answer, whatever has become of code, door and activity', () => {
    for (const code of ['CODE_EXPIRED', 'CHECK_IN_CLOSED', 'ACTIVITY_CANCELLED'] as const) {
      expect(hears(present, code, 'request-1')).toEqual(presence);
    }
    expect(hears(present, undefined, 'request-1')).toEqual(presence);
  });

  it('a request whose entry was struck out is told so, and does not enter again', () => {
    expect(hears(struck, undefined, 'request-1')).toBe('ENTRY_STRUCK');
  });

  it.each([
    ['present', 'good code', present, undefined, 'ALREADY_CHECKED_IN'],
    ['present', 'wrong code', present, 'CODE_WRONG', 'ALREADY_CHECKED_IN'],
    ['present', 'shut door', present, 'CHECK_IN_CLOSED', 'ALREADY_CHECKED_IN'],
    ['present', 'cancelled', present, 'ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED'],
    ['not on the roster', 'good code', undefined, undefined, 'NOT_ON_ROSTER'],
    ['not on the roster', 'wrong code', undefined, 'CODE_WRONG', 'NOT_ON_ROSTER'],
    ['not on the roster', 'cancelled', undefined, 'ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED'],
    ['waiting', 'wrong code', waiting, 'CODE_WRONG', 'CODE_WRONG'],
    ['waiting', 'early', waiting, 'CHECK_IN_NOT_OPEN', 'CHECK_IN_NOT_OPEN'],
    ['out of guesses', 'good code', stopped, undefined, 'TOO_MANY_WRONG_CODES'],
    ['out of guesses', 'wrong code', stopped, 'CODE_WRONG', 'TOO_MANY_WRONG_CODES'],
    ['out of guesses', 'shut door', stopped, 'CHECK_IN_CLOSED', 'CHECK_IN_CLOSED'],
    [
      'overtaken by the close',
      'good code',
      { ...waiting, state: 'absent', open: false },
      undefined,
      'CHECK_IN_CLOSED',
    ],
    ['entered from paper', 'good code', onPaper, undefined, 'merge'],
    ['entered from paper', 'wrong code', onPaper, 'CODE_WRONG', 'ALREADY_CHECKED_IN'],
    [
      'entered from paper, roster closed',
      'good code',
      { ...onPaper, open: false },
      undefined,
      'ALREADY_CHECKED_IN',
    ],
  ] as const)('%s, %s', (_who, _what, standing, code, heard) => {
    expect(hears(standing, code)).toBe(heard);
  });
});
