import { refuse, succeed } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import { timeOf } from '@shared/domain/volunteering/event';
import type { ConsentHow } from '@shared/domain/volunteering/schema';
import { standingNow } from '@shared/domain/volunteering/standing';
import type { Store } from '../../store';
import type { OwnSignUp } from './own-sign-up';
import { standingAnswer } from './views';

interface Yes {
  how: ConsentHow;
  by: string;
  now: Instant;
  /** An organiser may give a free place to who waits, once promotions have ended. */
  byHand: boolean;
}

/**
 * Takes up an offered place, or agrees to the new time of one that was moved. Whether the offer still
 * stood is the queue's to say, after the line is down: of two at once the order of the lines decides.
 */
export const sayYes = async (store: Store, own: OwnSignUp, { how, by, now, byHand }: Yes) => {
  const { signUp, activity } = own;
  if (activity.state.name === 'cancelled') {
    return refuse('ACTIVITY_CANCELLED', { reason: activity.state.reason });
  }
  const before = standingNow(signUp, own.shift, activity, now);
  if (before.name === 'lapsed') return refuse('OFFER_LAPSED', {});
  if (before.name === 'withdrawn' || before.name === 'released') return refuse('NOT_SIGNED_UP', {});
  if (before.name === 'waitlisted' && !byHand) return refuse('NO_PLACE_YET', {});
  if (before.name === 'confirmed' && !before.moved) {
    return succeed(standingAnswer(signUp, own.shift, activity, now));
  }
  const line = { what: 'took', at: now, n: signUp.number } as const;
  const shift =
    before.name === 'confirmed' ? own.shift : await store.shifts.append(own.shift.id, [line]);
  if (!shift) return refuse('NOT_SIGNED_UP', {});
  const agreed = { ...signUp, toldTime: timeOf(shift, activity) };
  const after = standingNow(agreed, shift, activity, now);
  if (after.name === 'lapsed') return refuse('OFFER_LAPSED', {});
  if (after.name !== 'confirmed') return refuse('NO_PLACE_YET', {});
  const entry = { at: now, by, action: 'took_up', after: { how } };
  await store.signUps.rewrite(signUp, { toldTime: agreed.toldTime }, entry);
  return succeed(standingAnswer(agreed, shift, activity, now));
};
