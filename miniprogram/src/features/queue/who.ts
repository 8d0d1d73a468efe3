import { accountMark } from '@/platform/account';
import { readStored, writeStored } from '@/platform/storage';
import type { Present } from './queue-state';

const KEY = 'who';

const isPresent = (value: unknown): value is Present =>
  typeof value === 'object' && value !== null && 'account' in value && 'memberId' in value;

const stored = (): Present | undefined => {
  try {
    const value: unknown = JSON.parse(readStored(KEY) ?? 'null');
    return isPresent(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

let learnt: Present | undefined;

/** Who uses this phone, as the server last said; the account alone where it never did. */
export const whoIsPresent = (): Present => {
  const account = accountMark();
  learnt ??= stored();
  return { account, memberId: learnt?.account === account ? learnt.memberId : null };
};

/** The server has said who this account is. */
export const learnWho = (memberId: string): void => {
  if (whoIsPresent().memberId === memberId) return;
  learnt = { account: accountMark(), memberId };
  try {
    writeStored(KEY, JSON.stringify(learnt));
  } catch {
    // Known until the app is closed; after that the server is asked again.
  }
};
