import type { Attendance, AttendanceState } from '@shared/domain/attendance/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Store } from './index';
import { settleRoster } from './settle-roster';

/**
 * A roster that is closed, or was meanwhile, has its numbers worked out anew after a change by hand.
 * @returns true when it is closed
 */
export const followClose = async (
  store: Store,
  activityId: string,
  { at, by }: Pick<AuditEntry, 'at' | 'by'>,
): Promise<boolean> => {
  const activity = await store.activities.byId(activityId);
  if (activity?.state.name !== 'closed') return false;
  await settleRoster(store, activity, { at, by });
  return true;
};

/** Where somebody stands after a change by hand. */
export const standingAfter = async (
  store: Store,
  { activityId, state }: Attendance,
  who: Pick<AuditEntry, 'at' | 'by'>,
): Promise<AttendanceState> => {
  const isClosed = await followClose(store, activityId, who);
  return isClosed && state === 'expected' ? 'absent' : state;
};
