import type { ActivityCard } from '@shared/contract/activities';
import type { Instant } from '@shared/domain/time';
import { readStored, writeStored } from '@/platform/storage';

/** What draws codes without a network: the answer of `activities.doorKey`. */
export interface Door {
  activity: ActivityCard;
  /** What the codes are made of: the activity, or the branches that meet together. */
  doorId: string;
  keyHex: string;
  linkBase: string;
}

const keyOf = (activityId: string) => `door:${activityId}`;

const isDoor = (value: unknown): value is Door =>
  typeof value === 'object' &&
  value !== null &&
  'keyHex' in value &&
  'doorId' in value &&
  'activity' in value;

/** Keeps the key on this phone, so that a restart in a hall without network loses nothing. */
export const keepDoor = (door: Door): void =>
  writeStored(keyOf(door.activity.id), JSON.stringify(door));

/** The kept key while check-in runs; afterwards it opens nothing. */
export const keptDoor = (activityId: string, now: Instant): Door | undefined => {
  const text = readStored(keyOf(activityId));
  if (!text) return undefined;
  const door: unknown = JSON.parse(text);
  return isDoor(door) && now < door.activity.checkIn.closesAt ? door : undefined;
};

/** Forgets the key as soon as the server says that it opens nothing any more. */
export const dropDoor = (activityId: string): void => writeStored(keyOf(activityId), '');
