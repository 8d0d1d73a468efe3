import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import type { RosterRow } from '@shared/contract/attendance';
import { useEffect, useMemo } from 'react';
import { useOperation } from '@/features/remote';
import type { CallFailure } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { useShown } from '../use-shown';
import { keepRoster, keptRoster } from './kept-roster';
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

/**
 * The activity and its list, read again while the page is in view; without a network as it was read
 * last on this phone.
 * @param waiting entered on this phone, and not sent yet
 */
export const useRoster = (activityId: string, waiting: ReadonlySet<string>): RosterState => {
  const everyMs = useShown() ? REFRESH_MS : undefined;
  const details = useOperation('activities.get', { activityId }, { everyMs });
  const roster = useOperation('attendance.roster', { activityId }, { everyMs });
  const failure = roster.failure ?? details.failure;
  const isOffline = failure?.code === 'NO_CONNECTION';
  const card = details.data?.activity;
  useEffect(() => {
    if (card && roster.data) keepRoster({ activity: card, roster: roster.data }, serverNow());
  }, [card, roster.data]);
  const kept = useMemo(
    () => (isOffline ? keptRoster(activityId, serverNow()) : undefined),
    [isOffline, activityId],
  );
  const activity = card ?? kept?.activity;
  const list = roster.data ?? kept?.roster;
  return {
    activity,
    roster: list,
    missing:
      list?.rows.filter(({ state, memberId }) => state === 'expected' && !waiting.has(memberId)) ??
      [],
    canEnter: activity !== undefined && rosterActsAt(activity, serverNow()).canEnter,
    failure,
    isStale: isOffline && list !== undefined,
    reload: () => {
      details.reload();
      roster.reload();
    },
  };
};
