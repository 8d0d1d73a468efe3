import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '@cloud/store';
import { DAY, type Instant } from '@shared/domain/time';

/** A login is over when it was not used for this long. */
export const SESSION_LIFE = 30 * DAY;

/** A used login is prolonged at most once a day, so that a request seldom costs a write. */
const PROLONG_AFTER = DAY;

/** Logins over HTTPS. The server keeps a hash of each token: who reads the store can use none. */
export interface Sessions {
  begin: (accountId: string) => Promise<{ token: string; expiresAt: Instant }>;
  /** Undefined when the token was made up, is over, or was ended. */
  accountOf: (token: string) => Promise<string | undefined>;
  /** Logs an account out on every phone. */
  endAllOf: (accountId: string) => Promise<unknown>;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const createSessions = (
  { sessions }: Pick<Store, 'sessions'>,
  clock: () => Instant,
): Sessions => ({
  begin: async (accountId) => {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = clock() + SESSION_LIFE;
    await sessions.dropOld(clock());
    await sessions.add({ id: hashOf(token), accountId, expiresAt });
    return { token, expiresAt };
  },
  accountOf: async (token) => {
    const id = hashOf(token);
    const now = clock();
    const session = await sessions.of(id);
    if (!session || session.expiresAt <= now) return undefined;
    const prolonged = now + SESSION_LIFE;
    if (prolonged - session.expiresAt >= PROLONG_AFTER) await sessions.prolong(id, prolonged);
    return session.accountId;
  },
  endAllOf: sessions.endAllOf,
});
