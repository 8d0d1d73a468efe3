import { createHmac } from 'node:crypto';
import { type CheckInCode, codeAt, type Mac, windowOf } from '@shared/domain/attendance/code';
import type { Instant } from '@shared/domain/time';

const macUnder =
  (keyHex: string): Mac =>
  (message) =>
    createHmac('sha256', Buffer.from(keyHex, 'hex')).update(message).digest();

/** The code an organiser's phone draws from the key it fetched, at an instant of the server. */
export const codeOnScreen = (keyHex: string, activityId: string, at: Instant): CheckInCode =>
  codeAt(macUnder(keyHex), activityId, windowOf(at));

/** What the QR code says: the link that opens the check-in page with one code. */
export const linkInCode = (linkBase: string, activityId: string, { token }: CheckInCode): string =>
  `${linkBase}?a=${activityId}&c=${token}`;
