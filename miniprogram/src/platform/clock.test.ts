import { learnServerTime, onServerTimeCorrected, serverNow } from './clock';

describe('the server’s clock', () => {
  it('is followed however wrong the phone’s own is, with half the round trip added', () => {
    const sent = Date.now();
    learnServerTime(sent + 500_000, sent - 400, sent);
    expect(Math.abs(serverNow() - (Date.now() + 500_200))).toBeLessThan(50);
  });

  it('tells of a jump, and not of the network’s jitter', () => {
    const heard = jest.fn();
    const stop = onServerTimeCorrected(heard);
    const now = Date.now();
    learnServerTime(now, now, now);
    expect(heard).toHaveBeenCalledTimes(1);
    learnServerTime(now + 300, now, now);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    learnServerTime(now + 90_000, now, now);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
