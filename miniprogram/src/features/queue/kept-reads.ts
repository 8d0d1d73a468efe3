import type { Instant } from '@shared/domain/time';
import { dropStored, readStored, writeStored } from '@/platform/storage';
import { whoIsPresent } from './who';

/** Which reads stand on the phone, and until when. */
const INDEX = 'kept-reads';

type Index = Record<string, Instant>;

const keyOf = (name: string) => `kept-read:${name}`;

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
};

const index = (): Index => {
  const value = parsed(readStored(INDEX));
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, until]) => typeof until === 'number'));
};

/** Removes what is past its time. */
const sweep = (now: Instant): Index => {
  const kept = Object.entries(index());
  for (const [name, until] of kept) if (until <= now) dropStored(keyOf(name));
  return Object.fromEntries(kept.filter(([, until]) => until > now));
};

export interface KeptRead {
  /** Tells it from others: the operation and what it is about. */
  name: string;
  value: unknown;
  /** From then on it is removed. */
  until: Instant;
}

/**
 * Keeps what was read, so that a page opens without a network; for whoever uses the phone now alone.
 * A phone without room keeps nothing: that costs only the view without a network.
 */
export const keepRead = ({ name, value, until }: KeptRead, now: Instant): void => {
  const { account, memberId } = whoIsPresent();
  if (until <= now) return;
  try {
    const kept = sweep(now);
    writeStored(INDEX, JSON.stringify({ ...kept, [name]: until }));
    writeStored(keyOf(name), JSON.stringify({ account, memberId, until, value }));
  } catch {
    // See above.
  }
};

/** What was kept under a name by the person who uses the phone now; undefined when its time is over. */
export const readKept = (name: string, now: Instant): unknown => {
  const kept = parsed(readStored(keyOf(name)));
  if (typeof kept !== 'object' || kept === null) return undefined;
  if (!('memberId' in kept) || !('until' in kept) || !('value' in kept)) return undefined;
  const { account, memberId } = whoIsPresent();
  const isOfAccount = 'account' in kept && kept.account === account;
  // What was read before the server had said who the account is belongs to the account.
  const isOwn = isOfAccount && (kept.memberId === null || kept.memberId === memberId);
  return isOwn && typeof kept.until === 'number' && kept.until > now ? kept.value : undefined;
};
