import { sentenceFor } from '@shared/contract/errors';
import { type Attempt, afterAttempt, digitsShown } from './check-in-state';

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

describe('after an attempt at the door', () => {
  it.each(['CODE_EXPIRED', 'CODE_WRONG'] as const)('%s clears the boxes and says why', (code) => {
    const state = afterAttempt(attempt, plain(code));
    expect(state).toEqual({ name: 'typing', digits: '', error: plain(code).error.message });
  });

  it('without a connection nothing typed is lost, and the same act is sent again', () => {
    const state = afterAttempt(attempt, offline);
    expect(state).toMatchObject({ name: 'unsent', attempt });
    expect(digitsShown(state)).toBe('482915');
  });

  it('an unexpected failure keeps the act as well: it may have been recorded', () => {
    const error = { code: 'UNEXPECTED', data: { reference: 'k3f9' }, message: '' } as const;
    expect(afterAttempt(attempt, { ok: false, error })).toMatchObject({ name: 'unsent', attempt });
  });

  it('a missing consent keeps what was typed, so that agreeing sends the same act', () => {
    const error = { code: 'CONSENT_NEEDED', data: { purpose: 'attendance' }, message: '' } as const;
    const state = afterAttempt(attempt, { ok: false, error });
    expect(state).toEqual({ name: 'consent', attempt });
    expect(digitsShown(state)).toBe('482915');
  });

  it('having checked in before is no failure: the first time is shown', () => {
    const error = { code: 'ALREADY_CHECKED_IN', data: { at: 5 }, message: '' } as const;
    expect(afterAttempt(attempt, { ok: false, error })).toEqual({ name: 'recorded_before', at: 5 });
  });

  it.each(['NOT_ON_ROSTER', 'TOO_MANY_WRONG_CODES'] as const)(
    '%s asks for no other code',
    (code) => {
      expect(afterAttempt(attempt, plain(code))).toMatchObject({ name: 'refused' });
    },
  );

  it.each(plainCodes)('%s leads somewhere', (code) => {
    expect(afterAttempt(attempt, plain(code)).name).toMatch(/^(typing|unsent|refused)$/);
  });

  it('the token of a QR code is not shown in the boxes', () => {
    const token = { ...attempt, code: 'act-1.0123456789abcdef0123' };
    expect(digitsShown({ name: 'sending', attempt: token })).toBe('');
  });
});
