import { sentenceFor } from '@shared/contract/errors';
import type { KeptAct, KeptFailure } from '@/features/queue';
import { type Attempt, afterAttempt, digitsShown, stateOfKept } from './check-in-state';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const attempt: Attempt = { code: '482915', requestId: 'r1r1r1r1', capturedAt: 1_668_751_320_000 };
const plainCodes = [
  'CODE_EXPIRED',
  'CODE_WRONG',
  'CODE_OTHER_ACTIVITY',
  'TOO_MANY_WRONG_CODES',
  'NOT_ON_ROSTER',
  'NOT_BOUND',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNKNOWN_OPERATION',
] as const;
const plain = (code: (typeof plainCodes)[number]) => ({
  ok: false as const,
  error: { code, data: {}, message: sentenceFor({ code, data: {} }) },
});
const offline = {
  ok: false,
  error: { code: 'NO_CONNECTION', data: {}, message: '当前没有网络，请稍后再试' },
} as const;

/** A check-in kept on the phone, and how it stands so many seconds after the code was taken. */
const keptAs = (state: KeptAct['state']): KeptAct => ({
  operation: 'attendance.checkIn',
  input: { activityId: 'act-1', ...attempt },
  owner: { account: 'a', memberId: 'm1' },
  takenAt: attempt.capturedAt,
  about: '学条例 强支部',
  tries: 0,
  state,
});
const refusedAfter = (seconds: number, error: KeptFailure) =>
  stateOfKept(
    keptAs({ name: 'refused', at: attempt.capturedAt + seconds * 1000, error }),
    undefined,
  );
const atTheDoor = (error: KeptFailure) => refusedAfter(1, error);

describe('after an attempt at the door', () => {
  it.each(['CODE_EXPIRED', 'CODE_WRONG'] as const)('%s clears the boxes and says why', (code) => {
    const { error } = plain(code);
    expect(atTheDoor(error)).toEqual({ name: 'typing', digits: '', error: error.message });
  });

  it('without a connection code and time are kept, and are under way whenever they are sent', () => {
    const waiting = keptAs({ name: 'waiting' });
    expect(stateOfKept(waiting, undefined)).toEqual({ name: 'kept', attempt });
    expect(stateOfKept(waiting, 'r1r1r1r1')).toEqual({ name: 'sending', attempt });
  });

  it('a phone without room keeps the act on its page, and it can be sent again', () => {
    const state = afterAttempt(attempt, offline);
    expect(state).toMatchObject({ name: 'unsent', attempt });
    expect(state && digitsShown(state)).toBe('482915');
  });

  it('a missing consent keeps what was typed, so that agreeing sends the same act', () => {
    const error = { code: 'CONSENT_NEEDED', data: { purpose: 'attendance' }, message: '' } as const;
    expect(atTheDoor(error)).toEqual({ name: 'consent', attempt });
    expect(refusedAfter(600, error)).toEqual({ name: 'consent', attempt });
  });

  it('having checked in before is no failure: the first time is shown', () => {
    const error = { code: 'ALREADY_CHECKED_IN', data: { at: 5 }, message: '' } as const;
    expect(refusedAfter(600, error)).toEqual({ name: 'recorded_before', at: 5 });
  });

  it.each(['NOT_ON_ROSTER', 'TOO_MANY_WRONG_CODES'] as const)(
    '%s asks for no other code',
    (code) => {
      expect(atTheDoor(plain(code).error)).toMatchObject({ name: 'refused' });
    },
  );

  it.each(plainCodes)('%s leads somewhere', (code) => {
    expect(atTheDoor(plain(code).error)?.name).toMatch(/^(typing|unsent|refused)$/);
  });

  it.each(plainCodes)(
    '%s, come when the door is long behind, is told and not typed over',
    (code) => {
      expect(refusedAfter(600, plain(code).error)).toMatchObject({ name: 'refused', late: true });
    },
  );

  it('the token of a QR code is not shown in the boxes', () => {
    const token = { ...attempt, code: 'act-1.0123456789abcdef0123' };
    expect(digitsShown({ name: 'sending', attempt: token })).toBe('');
  });
});
