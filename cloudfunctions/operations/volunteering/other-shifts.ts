import type { Activity } from '@shared/domain/activity/schema';
import type { Instant } from '@shared/domain/time';
import { isVolunteerEvent, timeOf } from '@shared/domain/volunteering/event';
import type { Shift, SignUp } from '@shared/domain/volunteering/schema';
import type { OtherShift } from '@shared/domain/volunteering/sign-up';
import { standingNow } from '@shared/domain/volunteering/standing';
import type { Store } from '../../store';

/** A sign-up with the shift and the event it is for. */
export interface SignUpInFull {
  signUp: SignUp;
  shift: Shift;
  activity: Activity & { event: NonNullable<Activity['event']> };
}

/** Sign-ups with their shifts and events, in two parallel reads; none are read for none. */
export const inFull = async (
  store: Store,
  officeId: string,
  signUps: readonly SignUp[],
): Promise<SignUpInFull[]> => {
  const [shifts, activities] = await Promise.all([
    store.shifts.byIds(officeId, [...new Set(signUps.map(({ shiftId }) => shiftId))]),
    store.activities.byIds(officeId, [...new Set(signUps.map(({ activityId }) => activityId))]),
  ]);
  return signUps.flatMap((signUp) => {
    const shift = shifts.find(({ id }) => id === signUp.shiftId);
    const activity = activities.find(({ id }) => id === signUp.activityId);
    return shift && activity && isVolunteerEvent(activity) ? [{ signUp, shift, activity }] : [];
  });
};

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
