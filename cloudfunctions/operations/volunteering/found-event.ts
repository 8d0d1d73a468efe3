import { isVolunteerEvent, type VolunteerEvent } from '@shared/domain/volunteering/event';
import { activityIdOf, type Shift } from '@shared/domain/volunteering/schema';
import type { Store } from '../../store';
import type { OperationDeps } from '../implement';

/** A volunteer event by its id; any other activity is none. */
export const foundEvent = async (
  store: Store,
  activityId: string,
): Promise<VolunteerEvent | undefined> => {
  const activity = await store.activities.byId(activityId);
  return activity && isVolunteerEvent(activity) ? activity : undefined;
};

/** For operations on an event. */
export const eventById = ({ activityId }: { activityId: string }, { store }: OperationDeps) =>
  foundEvent(store, activityId);

export interface ShiftOfEvent {
  officeId: string;
  unitId: string;
  shift: Shift;
  activity: VolunteerEvent;
}

/** For operations on a shift: it and its event, in one round. */
export const shiftById = async (
  { shiftId }: { shiftId: string },
  { store }: OperationDeps,
): Promise<ShiftOfEvent | undefined> => {
  const [shift, activity] = await Promise.all([
    store.shifts.byId(shiftId),
    foundEvent(store, activityIdOf(shiftId)),
  ]);
  if (!shift || !activity || shift.activityId !== activity.id) return undefined;
  return { officeId: activity.officeId, unitId: activity.unitId, shift, activity };
};
