import { HOUR, type Instant, MINUTE } from '../time';
import { RETRY_AFTER, stateAfter } from './outcome';

const NOW = 1_669_000_000_000;
const anyTime = (from: Instant) => from;

describe('where a message stands after an attempt', () => {
  it('sent is sent, and not allowed is not allowed', () => {
    expect(stateAfter('sent', 1, NOW, anyTime)).toEqual({ name: 'sent', at: NOW });
    expect(stateAfter('not_subscribed', 3, NOW, anyTime)).toEqual({
      name: 'not_subscribed',
      at: NOW,
    });
  });

  it('only what was certainly not sent is tried again, each time after a longer wait', () => {
    const waits = RETRY_AFTER.map((_, index) => {
      const state = stateAfter('later', index + 1, NOW, anyTime);
      return state.name === 'waiting' ? state.at - NOW : undefined;
    });
    expect(waits).toEqual([10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR]);
    expect(stateAfter('unknown', 1, NOW, anyTime)).toMatchObject({ name: 'failed' });
    expect(stateAfter('refused', 1, NOW, anyTime)).toMatchObject({ name: 'failed' });
  });

  it('after the last wait it is given up', () => {
    expect(stateAfter('later', RETRY_AFTER.length + 1, NOW, anyTime)).toEqual({
      name: 'failed',
      at: NOW,
      why: 'gave_up',
    });
  });

  it('a retry that would fall into the night waits for the morning', () => {
    const morning = NOW + 9 * HOUR;
    expect(stateAfter('later', 1, NOW, () => morning)).toMatchObject({ at: morning });
  });
});
