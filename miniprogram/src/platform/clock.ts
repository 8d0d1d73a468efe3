import type { Instant } from '@shared/domain/time';

/** Smaller corrections are the network's jitter and concern nobody. */
const NOTICED_MS = 1000;

let ahead = 0;
const listeners = new Set<() => void>();

/**
 * Learns by how much the server's clock is ahead of this phone's. Phones are often minutes off;
 * codes, windows and 今天 follow the server. Half of the round trip is the best guess of the way back.
 */
export const learnServerTime = (serverNow: Instant, sentAt: Instant, receivedAt: Instant): void => {
  const before = ahead;
  ahead = serverNow + (receivedAt - sentAt) / 2 - receivedAt;
  if (Math.abs(ahead - before) < NOTICED_MS) return;
  for (const listener of listeners) listener();
};

/** What was learnt the last time the app ran; the first answer of the server outweighs it. */
export const presumeAhead = (milliseconds: number): void => {
  ahead = milliseconds;
};

/** By how many milliseconds the server's clock is ahead of this phone's, as far as it is known. */
export const clockAhead = (): number => ahead;

/** Now, by the server's clock as far as it is known. */
export const serverNow = (): Instant => Math.round(Date.now() + ahead);

/** Calls back whenever `serverNow` jumps. Returns the way to stop. */
export const onServerTimeCorrected = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
