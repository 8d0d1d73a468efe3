import { createHmac, timingSafeEqual } from 'node:crypto';

/** Bearer tokens of the local run: the account and a seal over it, so that none can be made up. */
export interface Tokens {
  tokenFor: (accountId: string) => string;
  accountOf: (token: string) => string | undefined;
}

export const createTokens = (secret: string): Tokens => {
  const sealOf = (account: string) =>
    createHmac('sha256', secret).update(`token:${account}`).digest('base64url');
  return {
    tokenFor: (accountId) => {
      const account = Buffer.from(accountId).toString('base64url');
      return `${account}.${sealOf(account)}`;
    },
    accountOf: (token) => {
      const [account, seal] = token.split('.');
      if (!account || !seal) return undefined;
      const right = Buffer.from(sealOf(account));
      const given = Buffer.from(seal);
      const holds = right.length === given.length && timingSafeEqual(right, given);
      return holds ? Buffer.from(account, 'base64url').toString() : undefined;
    },
  };
};
