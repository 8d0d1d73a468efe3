import { attendanceCheckIn } from '@shared/contract/attendance';
import { commonErrors, sentenceFor } from '@shared/contract/errors';
import { type Attempt, afterAttempt, type CheckInFailure, digitsShown } from './check-in-state';

const attempt: Attempt = { code: '482915', requestId: 'r1r1r1r1', capturedAt: 1_668_751_320_000 };
const plain = (code: 'CODE_EXPIRED' | 'CODE_WRONG' | 'NOT_ON_ROSTER' | 'TOO_MANY_WRONG_CODES') => ({
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

  it('every refusal of the contract leads somewhere', () => {
    const codes: readonly CheckInFailure['code'][] = [...attendanceCheckIn.errors, ...commonErrors];
    for (const code of codes) {
      const error = { code, data: { at: 1, reference: 'k' }, message: code };
      const state = afterAttempt(attempt, { ok: false, error } as Parameters<
        typeof afterAttempt
      >[1]);
      expect(state.name).toMatch(/^(typing|unsent|refused|recorded_before)$/);
    }
  });

  it('the token of a QR code is not shown in the boxes', () => {
    const token = { ...attempt, code: 'act-1.0123456789abcdef0123' };
    expect(digitsShown({ name: 'sending', attempt: token })).toBe('');
  });
});
