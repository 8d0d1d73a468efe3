import type { OutputOf } from '@shared/contract';
import { DAY } from '@shared/domain/time';
import { useEffect, useMemo } from 'react';
import { keepRead, readKept } from '@/features/queue';
import { type Remote, useOperation } from '@/features/remote';
import { serverNow } from '@/platform/clock';

type Got = OutputOf<'activities.get'>;

const nameOf = (activityId: string) => `activity:${activityId}`;

const isGot = (value: unknown): value is Got =>
  typeof value === 'object' && value !== null && 'activity' in value && 'mySources' in value;

export interface ActivityRemote extends Remote<'activities.get'> {
  /** What is shown was read earlier, and the server is not reached now. */
  isStale: boolean;
}

/** One activity; without a network as this phone read it last, until it is over by a day. */
export const useActivity = (activityId: string): ActivityRemote => {
  const remote = useOperation('activities.get', { activityId });
  const { data, failure } = remote;
  useEffect(() => {
    if (!data) return;
    const until = data.activity.endsAt + DAY;
    keepRead({ name: nameOf(activityId), value: data, until }, serverNow());
  }, [activityId, data]);
  const isOffline = failure?.code === 'NO_CONNECTION';
  const kept = useMemo(
    () => (isOffline ? readKept(nameOf(activityId), serverNow()) : undefined),
    [isOffline, activityId],
  );
  return { ...remote, data: data ?? (isGot(kept) ? kept : undefined), isStale: isOffline };
};
