import { createHash, createHmac } from 'node:crypto';
import type { Mac } from '@shared/domain/attendance/code';

/** Keys of the codes at the door; each activity has its own, derived from the office's secret. */
export interface Door {
  /** HMAC-SHA-256 under the activity's key. */
  macFor: (activityId: string) => Mac;
  /** The key itself, for the organiser's phone alone. */
  keyHexFor: (activityId: string) => string;
}

/** @param secret at least 32 characters, from the environment */
export const createDoor = (secret: string): Door => {
  const keyFor = (activityId: string) =>
    createHmac('sha256', secret).update(`door:${activityId}`).digest();
  return {
    macFor: (activityId) => {
      const key = keyFor(activityId);
      return (message) => createHmac('sha256', key).update(message).digest();
    },
    keyHexFor: (activityId) => keyFor(activityId).toString('hex'),
  };
};

/**
 * The id of what a request makes. The same person sending the same request again makes the same id,
 * so the database refuses the second copy; nobody can aim at another person's record.
 */
export const idOfRequest = (memberId: string, requestId: string): string =>
  createHash('sha256').update(`${memberId}:${requestId}`).digest('hex').slice(0, 24);
