import type { Instant } from '../time';

/** How long one code is on screen, in milliseconds. */
export const CODE_WINDOW = 20_000;

/** Codes of this many windows before and after the present one still hold: a slow typist, a slow clock. */
const MARGIN_WINDOWS = 1;

/** A code this many windows old is told apart from a wrong one, so that the answer can help. */
const REMEMBERED_WINDOWS = 30;

/** HMAC-SHA-256 of a message under the activity's key; the caller brings the implementation. */
export type Mac = (message: string) => Uint8Array;

/** What the organiser's screen shows during one window. */
export interface CheckInCode {
  window: number;
  /** Six digits for those who type. */
  digits: string;
  /** For the QR code: `activityId.hex`. */
  token: string;
}

export const windowOf = (instant: Instant): number => Math.floor(instant / CODE_WINDOW);

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Six decimal digits of a MAC by dynamic truncation (RFC 4226, section 5.3). */
const digitsOf = (mac: Uint8Array): string => {
  const offset = (mac[mac.length - 1] ?? 0) & 0x0f;
  const at = (index: number) => mac[offset + index] ?? 0;
  const number = ((at(0) & 0x7f) << 24) | (at(1) << 16) | (at(2) << 8) | at(3);
  return String(number % 1_000_000).padStart(6, '0');
};

/** The code of one window of one activity. */
export const codeAt = (mac: Mac, activityId: string, window: number): CheckInCode => {
  const bytes = mac(`check-in:${activityId}:${window}`);
  return {
    window,
    digits: digitsOf(bytes),
    token: `${activityId}.${hexOf(bytes.slice(0, 10))}`,
  };
};

export type CodeVerdict =
  | { name: 'valid'; window: number }
  | { name: 'expired' }
  | { name: 'other_activity' }
  | { name: 'wrong' };

/** Compares without leaving early, so that timing tells nothing about the right code. */
const sameText = (left: string, right: string): boolean => {
  let difference = left.length ^ right.length;
  for (let i = 0; i < left.length; i++) {
    difference |= left.charCodeAt(i) ^ right.charCodeAt(i % Math.max(1, right.length));
  }
  return difference === 0;
};

const isDigits = (code: string): boolean => /^\d{6}$/.test(code);

/**
 * Judges a code by the time at which it arrived.
 * @param code six digits, or the token of the QR code
 * @param now when the server received it
 */
export const judgeCode = (
  mac: Mac,
  activityId: string,
  code: string,
  now: Instant,
): CodeVerdict => {
  if (!isDigits(code) && code.split('.')[0] !== activityId) return { name: 'other_activity' };
  const present = windowOf(now);
  const matches = (window: number) => {
    const right = codeAt(mac, activityId, window);
    return sameText(code, isDigits(code) ? right.digits : right.token);
  };
  for (let step = -MARGIN_WINDOWS; step <= MARGIN_WINDOWS; step++) {
    if (matches(present + step)) return { name: 'valid', window: present + step };
  }
  for (let age = MARGIN_WINDOWS + 1; age <= REMEMBERED_WINDOWS; age++) {
    if (matches(present - age)) return { name: 'expired' };
  }
  return { name: 'wrong' };
};

/**
 * The moment a valid code proves: what the phone says, held within the window the code was on screen
 * and never after the server received it. A slow network so makes nobody late.
 */
export const provenAt = (window: number, capturedAt: Instant, now: Instant): Instant => {
  const start = window * CODE_WINDOW;
  return Math.min(now, Math.max(start, Math.min(capturedAt, start + CODE_WINDOW - 1)));
};
