import { volunteeringConfirmHours } from '@shared/contract/volunteering-service';
import { calledOff } from '@shared/domain/activity/lifecycle';
import { refuse, succeed } from '@shared/domain/outcome';
import type { VolunteerEvent } from '@shared/domain/volunteering/event';
import { type Figures, hasPending, standing, walkOf } from '@shared/domain/volunteering/hours';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import type { Service } from '@shared/domain/volunteering/service-schema';
import { figuresIn, type Store } from '../../store';
import { implementOverUnit } from '../implement';
import { ofServiceAtEvent } from '../years-changed';
import { eventById } from './found-event';

type Left = 'changed' | 'pending' | 'open' | 'long' | 'nothing';

/** Why a record is not confirmed as it stands. */
const leftFor = (
  service: Service,
  seen: number,
  figures: Figures,
  evenLong: boolean,
): Left | undefined => {
  if (service.history.length !== seen) return 'changed';
  if (hasPending(service.marks)) return 'pending';
  if (walkOf(service.marks).spans.length === 0) return figures.isOpen ? 'open' : 'nothing';
  if (figures.isOpen) return 'open';
  return figures.isLong && !evenLong ? 'long' : undefined;
};

/** Notes beside the event that nothing waits any more. */
const noteAllConfirmed = async (store: Store, activity: VolunteerEvent, at: number, by: string) => {
  const services = await store.services.ofActivity(activity.officeId, activity.id);
  const waits = services.some(({ confirmed, marks }) => !confirmed && standing(marks).length > 0);
  if (waits || services.length === 0 || activity.event.hoursConfirmedAt !== null) return;
  const event = { ...activity.event, hoursConfirmedAt: at };
  await store.activities.rewrite(activity, { event }, { at, by, action: 'hours_confirmed' });
};

export const confirmHours = implementOverUnit(volunteeringConfirmHours, {
  load: eventById,
  years: (call) => ofServiceAtEvent(call),
  handle: async ({ actor, input: { rows, evenLong }, loaded: activity, now, deps: { store } }) => {
    const refusal = calledOff(activity);
    if (refusal) return refusal;
    if (activity.state.name !== 'closed' && now < activity.endsAt)
      return refuse('EVENT_NOT_OVER', {});
    const ids = rows.map(({ shiftId, memberId }) => signUpIdOf(shiftId, memberId));
    const services = (await store.services.byIds(actor.officeId, ids)).filter(
      ({ activityId }) => activityId === activity.id,
    );
    const figures = await figuresIn(store, actor.officeId, services);
    const left: { shiftId: string; memberId: string; why: Left }[] = [];
    let confirmed = 0;
    for (const { shiftId, memberId, seen } of rows) {
      const service = services.find(({ id }) => id === signUpIdOf(shiftId, memberId));
      if (service?.confirmed) {
        confirmed += 1;
        continue;
      }
      const own = figures(signUpIdOf(shiftId, memberId));
      const why = service ? leftFor(service, seen, own, evenLong) : 'nothing';
      if (why || !service) {
        left.push({ shiftId, memberId, why: why ?? 'nothing' });
        continue;
      }
      const { minutes, machineMinutes } = own;
      const { spans } = walkOf(service.marks);
      const confirmation = { at: now, by: actor.memberId, spans, minutes, machineMinutes };
      const after = { minutes, machineMinutes, evenLong: own.isLong };
      const entry = { at: now, by: actor.memberId, action: 'hours_confirmed', after };
      if (await store.services.rewrite(service, { confirmed: confirmation }, entry)) confirmed += 1;
      else left.push({ shiftId, memberId, why: 'changed' });
    }
    await noteAllConfirmed(store, activity, now, actor.memberId);
    return succeed({ confirmed, left });
  },
});
