import type { ActivityCard } from '@shared/contract/activities';
import { useEffect, useMemo } from 'react';
import { type Remote, useOperation } from '@/features/remote';
import type { CallFailure } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { useShown } from '../use-shown';
import { type Door, dropDoor, keepDoor, keptDoor } from './kept-door';

/** How often the screen asks whether somebody else has closed or cancelled. */
const STANDING_MS = 20_000;
const COUNTS_MS = 4_000;

/** Refusals that say how the activity stands; the screen shows them as its states. */
const STANDINGS: readonly string[] = [
  'ACTIVITY_CANCELLED',
  'ACTIVITY_NOT_PUBLISHED',
  'CHECK_IN_CLOSED',
] satisfies CallFailure<'activities.doorKey'>['code'][];

export interface DoorState {
  activity: ActivityCard | undefined;
  /** Set while this phone may draw codes. */
  door: Door | undefined;
  /** Nothing can be shown but this. */
  failure: CallFailure | undefined;
  offline: boolean;
  counts: Remote<'attendance.counts'>;
  reload: () => void;
}

/** The activity at the door, the key to its codes and the live numbers; goes on without a network. */
export const useDoor = (activityId: string): DoorState => {
  const shown = useShown();
  const every = (ms: number) => (shown ? ms : undefined);
  const key = useOperation('activities.doorKey', { activityId }, { everyMs: every(STANDING_MS) });
  const counts = useOperation(
    'attendance.counts',
    { activityId },
    { everyMs: every(COUNTS_MS), enabled: key.data !== undefined || key.failure !== undefined },
  );
  const offline = key.failure?.code === 'NO_CONNECTION' || counts.failure?.code === 'NO_CONNECTION';
  const refused = key.failure !== undefined && key.failure.code !== 'NO_CONNECTION';
  const stands = refused && STANDINGS.includes(key.failure?.code ?? '');
  const details = useOperation('activities.get', { activityId }, { enabled: stands });

  useEffect(() => {
    if (refused) dropDoor(activityId);
    else if (key.data) keepDoor(key.data);
  }, [activityId, refused, key.data]);

  const kept = useMemo(() => keptDoor(activityId, serverNow()), [activityId]);
  const door = refused ? undefined : (key.data ?? (offline ? kept : undefined));
  const activity = stands ? details.data?.activity : door?.activity;
  const failure = stands ? details.failure : key.failure;
  return {
    activity,
    door,
    failure: activity ? undefined : failure,
    offline,
    counts,
    reload: () => {
      key.reload();
      if (stands) details.reload();
    },
  };
};
