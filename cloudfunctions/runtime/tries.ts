import { GUESS_LIMITS, guessWindowAt } from '@shared/domain/binding/guesses';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../store';
import type { Seals } from './seals';

/**
 * Takes one of an account's tries of this hour, and one of everybody's, before anything is looked up.
 * A try that turns out right is given back, so that only wrong ones are used up.
 */
export const takeTry = async (
  accountId: string,
  now: Instant,
  { store, seals }: { store: Store; seals: Seals },
) => {
  const { number, endsAt } = guessWindowAt(now);
  const own = `account:${seals.accountMark(accountId)}:${number}`;
  const everybody = `everybody:${number}`;
  const allowed =
    (await store.binding.takeGuess(own, GUESS_LIMITS.account, endsAt)) &&
    (await store.binding.takeGuess(everybody, GUESS_LIMITS.everybody, endsAt));
  if (!allowed) return refuse('TOO_MANY_GUESSES', { until: endsAt });
  return succeed({
    giveBack: () => Promise.all([own, everybody].map(store.binding.giveBackGuess)),
  });
};

/** Takes one of the tries that all have together in an hour, where nobody is known by an account. */
export const takePublicTry = async (what: string, now: Instant, { store }: { store: Store }) => {
  const { number, endsAt } = guessWindowAt(now);
  const everybody = `public:${what}:${number}`;
  if (!(await store.binding.takeGuess(everybody, GUESS_LIMITS.everybody, endsAt))) {
    return refuse('TOO_MANY_GUESSES', { until: endsAt });
  }
  return succeed({ giveBack: () => store.binding.giveBackGuess(everybody) });
};
