import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { giveUp } from './give-up';
import { inFull } from './other-shifts';

/** Gives up everything to come that somebody has signed up for, so that their places go on. */
export const letGoOfAll = async (
  store: Store,
  { officeId, memberId }: { officeId: string; memberId: string },
  now: Instant,
): Promise<void> => {
  const signUps = await store.signUps.ofMember(officeId, memberId, now);
  const active = signUps.filter(({ state }) => state.name === 'active');
  for (const { signUp, shift, activity } of await inFull(store, officeId, active)) {
    const own = { signUp, shift, activity, officeId, unitId: activity.unitId };
    const entry = { at: now, by: memberId, action: 'withdrawn' };
    await giveUp(store, own, { name: 'withdrawn', at: now }, entry);
  }
};
