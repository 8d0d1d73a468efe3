import type { ActivityCard } from '@shared/contract/activities';
import { doorViewOf } from './door-view';

const checkIn = { opensAt: 100, lateAfter: 150, closesAt: 200 };
const standing = (state: ActivityCard['state']) => ({ state, checkIn });
const published = standing({ name: 'published', publishedAt: 1 });

describe('what the code screen shows', () => {
  it('says when check-in opens, shows codes while it is open, and none from the closing instant on', () => {
    expect(doorViewOf(published, 99)).toEqual({ name: 'before', opensAt: 100 });
    expect(doorViewOf(published, 100)).toEqual({ name: 'open' });
    expect(doorViewOf(published, 199)).toEqual({ name: 'open' });
    expect(doorViewOf(published, 200)).toEqual({ name: 'over', at: 200 });
  });

  it('shows no code for a draft, a cancelled or a closed activity, whatever the time', () => {
    expect(doorViewOf(standing({ name: 'draft' }), 120)).toEqual({ name: 'draft' });
    expect(
      doorViewOf(standing({ name: 'cancelled', cancelledAt: 1, reason: '会议室停电' }), 120),
    ).toEqual({ name: 'cancelled', reason: '会议室停电' });
    expect(doorViewOf(standing({ name: 'closed', closedAt: 130, counts: null }), 140)).toEqual({
      name: 'closed',
      at: 130,
    });
  });
});
