import type { Instant } from '../time';

/** How long one code is on screen, in milliseconds. */
export const CODE_WINDOW = 20_000;

/**
 * A code still holds for so long after it has left the screen, and before it comes there: somebody
 * types, a clock is a little off. In milliseconds. Whoever saw it last has ten seconds; a photograph
 * that is passed on is worth nothing half a minute after the code came up (`stories.md` 5).
 */
const CODE_GRACE = 10_000;

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

/** `valid` now; `kept`: it was on screen when a phone without network took it. */
export type CodeVerdict =
  | { name: 'valid'; window: number }
  | { name: 'kept'; window: number }
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

/** A phone without network may not know how wrong its clock is: so many windows either way are looked at. */
const SKEW_WINDOWS = 15;

/** Window offsets, nearest first: 0, -1, 1, -2, 2 … */
const nearestFirst = (reach: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2));

const matcher = (mac: Mac, doorId: string, code: string) => (window: number) => {
  const right = codeAt(mac, doorId, window);
  return sameText(code, isDigits(code) ? right.digits : right.token);
};

const isOfOtherDoor = (doorId: string, code: string): boolean =>
  !isDigits(code) && code.split('.')[0] !== doorId;

/**
 * Judges a code by the time at which it arrived.
 * @param doorId of the activity, or of the branches that meet together
 * @param code six digits, or the token of the QR code
 * @param now when the server received it
 */
export const judgeCode = (mac: Mac, doorId: string, code: string, now: Instant): CodeVerdict => {
  if (isOfOtherDoor(doorId, code)) return { name: 'other_activity' };
  const matches = matcher(mac, doorId, code);
  const present = windowOf(now);
  const holding = new Set([present, windowOf(now - CODE_GRACE), windowOf(now + CODE_GRACE)]);
  for (const window of holding) if (matches(window)) return { name: 'valid', window };
  for (let age = 1; age <= REMEMBERED_WINDOWS; age++) {
    if (matches(present - age)) return { name: 'expired' };
  }
  return { name: 'wrong' };
};

/**
 * Judges a code that a phone without network kept and sends now: it proves the window in which it was
 * on screen, whatever the phone's clock said, as long as that is not minutes off. Never a window that
 * is still to come.
 * @param capturedAt when the phone took it, by its own clock
 * @param now when the server received it
 */
export const judgeKeptCode = (
  mac: Mac,
  doorId: string,
  code: string,
  capturedAt: Instant,
  now: Instant,
): CodeVerdict => {
  const prompt = judgeCode(mac, doorId, code, now);
  if (prompt.name === 'valid' || prompt.name === 'other_activity') return prompt;
  const taken = windowOf(Math.min(capturedAt, now));
  const matches = matcher(mac, doorId, code);
  const latest = windowOf(now + CODE_GRACE);
  for (const step of nearestFirst(SKEW_WINDOWS)) {
    const window = taken + step;
    if (window <= latest && matches(window)) return { name: 'kept', window };
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
