import type { ServiceRow } from '@shared/contract/volunteering-service';
import type { Instant } from '@shared/domain/time';
import type { VolunteerEvent } from '@shared/domain/volunteering/event';
import { isIn, standingNow } from '@shared/domain/volunteering/standing';
import type { Store } from '../index';
import { figuresIn, serviceRowOf } from './figures';
import { namesIn } from './named';

/** 签到签退表 of an event: whoever holds a place, and whoever has served. */
export const serviceRows = async (
  store: Store,
  activity: VolunteerEvent,
  now: Instant,
): Promise<ServiceRow[]> => {
  const { officeId, id } = activity;
  const [shifts, signUps, services] = await Promise.all([
    store.shifts.ofActivities(officeId, [id]),
    store.signUps.ofActivity(officeId, id),
    store.services.ofActivity(officeId, id),
  ]);
  const [figures, nameOf] = await Promise.all([
    figuresIn(store, officeId, services),
    namesIn(store, officeId, services),
  ]);
  return signUps.flatMap((signUp) => {
    const shift = shifts.find((one) => one.id === signUp.shiftId);
    const served = services.find((one) => one.id === signUp.id);
    if (!shift) return [];
    if (!served && !isIn(standingNow(signUp, shift, activity, now))) return [];
    const row = {
      activity,
      shift,
      service: served,
      person: signUp,
      explanation: signUp.explanation,
    };
    return [serviceRowOf(row, figures(signUp.id), nameOf, now)];
  });
};
