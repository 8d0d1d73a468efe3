/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { call } from '@/platform/call';
import { useCheckIn } from './use-check-in';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));
jest.mock('@/platform/call', () => ({ call: jest.fn() }));
jest.mock('@/platform/account', () => ({ accountMark: () => 'a' }));
const mockStored = new Map<string, string>();
jest.mock('@/platform/storage', () => ({
  readStored: (key: string) => mockStored.get(key),
  writeStored: (key: string, value: string) => mockStored.set(key, value),
}));

const TOKEN = 'act-1.0123456789abcdef0123';
const noConnection = { ok: false, error: { code: 'NO_CONNECTION', data: {}, message: '没有网络' } };
const wrongCode = { ok: false, error: { code: 'CODE_WRONG', data: {}, message: '数字不对' } };
const askConsent = {
  ok: false,
  error: { code: 'CONSENT_NEEDED', data: { purpose: 'attendance' }, message: '' },
};
const recorded = {
  ok: true,
  data: { activityId: 'act-1', presence: { at: 5 }, theme: '', unitName: '', serves: [] },
};

/** Answers check-ins with these, the last again and again; everything sent is written down. */
const answering = (...answers: object[]) => {
  const sent: object[] = [];
  jest.mocked(call).mockImplementation((name, input) => {
    if (name !== 'attendance.checkIn') {
      return Promise.resolve(JSON.parse('{"ok":true,"data":{"memberId":"m1"}}'));
    }
    sent.push(input);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve(JSON.parse(JSON.stringify(answer)));
  });
  return sent;
};

/** The check-in page of an activity no other test uses: the queue outlives a test. */
const open = (activityId: string) =>
  renderHook(() => useCheckIn(activityId, { about: '学条例 强支部', hasRecord: true })).result;

describe('checking in on a phone', () => {
  it('without a connection is kept; opening the same link again takes no second code', async () => {
    const sent = answering(noConnection);
    const first = open('offline');
    await act(() => first.current.submit(TOKEN));
    expect(first.current.state).toMatchObject({ name: 'kept', attempt: { code: TOKEN } });
    const again = open('offline');
    await act(() => again.current.submit(TOKEN));
    expect(again.current.state).toEqual(first.current.state);
    expect(sent).toHaveLength(1);
  });

  it('is shown as recorded on the page that saw it wait, whatever was read before', async () => {
    const sent = answering(noConnection, recorded);
    const page = open('returns');
    await act(() => page.current.submit(TOKEN));
    await act(() => page.current.resend());
    await waitFor(() => expect(page.current.state.name).toBe('recorded'));
    expect(sent[1]).toMatchObject({ ...sent[0] });
  });

  it('with wrong digits says so, and typing on forgets the refusal', async () => {
    answering(wrongCode);
    const page = open('wrong');
    await act(() => page.current.submit('000000'));
    expect(page.current.state).toEqual({ name: 'typing', digits: '', error: '数字不对' });
    act(() => page.current.type('4'));
    expect(page.current.state).toEqual({ name: 'typing', digits: '4' });
    expect([...mockStored.values()].join()).not.toContain('000000');
  });

  it('asks for the consent, and agreeing sends the same act', async () => {
    const sent = answering(askConsent, recorded);
    const page = open('consent');
    await act(() => page.current.submit('482916'));
    expect(page.current.state.name).toBe('consent');
    await act(() => page.current.resend());
    expect(page.current.state.name).toBe('recorded');
    expect(sent[1]).toMatchObject({ ...sent[0] });
  });

  it('takes a kept code back when it was typed wrongly', async () => {
    answering(noConnection);
    const page = open('retype');
    await act(() => page.current.submit('482917'));
    act(() => page.current.restart());
    expect(page.current.state).toEqual({ name: 'typing', digits: '' });
  });
});
