import type { Activity } from '../activity/schema';
import type { Attendance } from './schema';

/** Pairs each activity with the person's record at it, in the order of the activities given. */
export const withMine = (activities: readonly Activity[], records: readonly Attendance[]) =>
  activities.map((activity) => ({
    activity,
    mine: records.find(({ activityId }) => activityId === activity.id) ?? null,
  }));
