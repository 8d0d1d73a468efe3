import { Seen } from './seen';

describe('what came before', () => {
  it('is known for its time, and not longer', () => {
    const seen = new Seen(10);
    expect(seen.before('a', 0)).toBe(false);
    expect(seen.before('a', 9)).toBe(true);
    expect(seen.before('a', 11)).toBe(false);
  });

  it('is the oldest forgotten when there is too much of it', () => {
    const seen = new Seen(10);
    for (let n = 0; n <= 100_001; n++) seen.before(String(n), 0);
    expect([seen.before('100001', 0), seen.before('0', 0)]).toEqual([true, false]);
  });
});
