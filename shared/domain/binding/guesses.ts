import { HOUR, type Instant } from '../time';

/** Wrong tries are counted by the hour. */
const WINDOW = HOUR;

/** How many wrong tries one account has in an hour, and all accounts together. */
export const GUESS_LIMITS = { account: 8, everybody: 600 } as const;

export interface GuessWindow {
  /** Number of the hour: part of the counter's id, so that each hour counts from nothing. */
  number: number;
  /** When one may try again. */
  endsAt: Instant;
}

export const guessWindowAt = (now: Instant): GuessWindow => {
  const number = Math.floor(now / WINDOW);
  return { number, endsAt: (number + 1) * WINDOW };
};
