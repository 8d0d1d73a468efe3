import type { Instant } from '@shared/domain/time';
import { timeOf } from '@shared/domain/volunteering/event';
import type { SignUp } from '@shared/domain/volunteering/schema';
import type { OtherShift } from '@shared/domain/volunteering/sign-up';
import { standingNow } from '@shared/domain/volunteering/standing';
import { inFull, type SignUpInFull, type Store } from '../../store';

/** A sign-up as another shift of the same person. */
export const asOther = ({ signUp, shift, activity }: SignUpInFull, now: Instant): OtherShift => ({
  shiftId: shift.id,
  activityId: activity.id,
  theme: activity.theme,
  post: shift.post,
  ...timeOf(shift, activity),
  standing: standingNow(signUp, shift, activity, now),
});

/** The other shifts a person has signed up for, of these sign-ups. */
export const otherShifts = async (
  store: Store,
  officeId: string,
  signUps: readonly SignUp[],
  shiftId: string,
  now: Instant,
): Promise<OtherShift[]> => {
  const others = signUps.filter((one) => one.shiftId !== shiftId && one.state.name === 'active');
  if (others.length === 0) return [];
  return (await inFull(store, officeId, others)).map((one) => asOther(one, now));
};
