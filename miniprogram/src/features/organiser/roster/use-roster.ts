import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import type { RosterRow } from '@shared/contract/attendance';
import { useOperation } from '@/features/remote';
import type { CallFailure } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { useShown } from '../use-shown';
import { rosterActsAt } from './roster-acts';

const REFRESH_MS = 5_000;

export interface RosterState {
  activity: ActivityCard | undefined;
  roster: OutputOf<'attendance.roster'> | undefined;
  /** Those who can still be entered. */
  missing: readonly RosterRow[];
  canEnter: boolean;
  failure: CallFailure | undefined;
  /** What is shown was read before the network went. */
  isStale: boolean;
  reload: () => void;
}

/** The activity and its list, read again while the page is in view. */
export const useRoster = (activityId: string): RosterState => {
  const everyMs = useShown() ? REFRESH_MS : undefined;
  const details = useOperation('activities.get', { activityId }, { everyMs });
  const roster = useOperation('attendance.roster', { activityId }, { everyMs });
  const activity = details.data?.activity;
  const failure = roster.failure ?? details.failure;
  return {
    activity,
    roster: roster.data,
    missing: roster.data?.rows.filter(({ state }) => state === 'expected') ?? [],
    canEnter: activity !== undefined && rosterActsAt(activity, serverNow()).canEnter,
    failure,
    isStale: failure?.code === 'NO_CONNECTION' && roster.data !== undefined,
    reload: () => {
      details.reload();
      roster.reload();
    },
  };
};
