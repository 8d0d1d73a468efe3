import { volunteeringConfirmKept } from '@shared/contract/volunteering-service';
import { calledOff } from '@shared/domain/activity/lifecycle';
import { succeed } from '@shared/domain/outcome';
import { hasPending } from '@shared/domain/volunteering/hours';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import type { Service } from '@shared/domain/volunteering/service-schema';
import type { Store } from '../../store';
import { implementOverUnit } from '../implement';
import { ofServiceAtEvent } from '../years-changed';
import { eventById } from './found-event';

/** Confirms the uploads of one record, again when another change came between. @returns false: it is gone */
const confirmOne = async (
  store: Store,
  service: Service,
  who: { at: number; by: string },
): Promise<boolean> => {
  for (let seen: Service | undefined = service; seen; seen = await store.services.one(seen.id)) {
    if (!hasPending(seen.marks)) return true;
    const marks = seen.marks.map((one) => (one.struck ? one : { ...one, pending: false }));
    const entry = { ...who, action: 'upload_confirmed', after: { standing: 'confirmed' } };
    if (await store.services.rewrite(seen, { marks }, entry)) return true;
  }
  return false;
};

/** Also after the door has closed: the coordinator may look at the uploads in the evening. */
export const confirmKept = implementOverUnit(volunteeringConfirmKept, {
  load: eventById,
  years: (call) => ofServiceAtEvent(call),
  handle: async ({ actor, input: { rows }, loaded: activity, now, deps: { store } }) => {
    const refusal = calledOff(activity);
    if (refusal) return refusal;
    const all = await store.services.ofActivity(activity.officeId, activity.id);
    const asked = rows && new Set(rows.map((row) => signUpIdOf(row.shiftId, row.memberId)));
    const chosen = all.filter(({ id, marks }) => (asked ? asked.has(id) : hasPending(marks)));
    const who = { at: now, by: actor.memberId };
    const done = await Promise.all(chosen.map((service) => confirmOne(store, service, who)));
    const confirmed = chosen
      .filter((_, index) => done[index])
      .map(({ shiftId, memberId }) => ({ shiftId, memberId }));
    return succeed({ confirmed });
  },
});
