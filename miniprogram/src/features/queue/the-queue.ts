import { call } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { isCutOff } from '@/platform/network';
import { readStored, writeStored } from '@/platform/storage';
import { type Identified, Queue } from './queue';
import { learnWho, whoIsPresent } from './who';

const KEY = 'kept-acts';
const ASIDE = 'kept-acts-unreadable';

/** The server was not reached, or failed: it may know next time. */
const UNSURE: readonly string[] = ['NO_CONNECTION', 'CLIENT_FAULT', 'UNEXPECTED'];

const identify = async (): Promise<Identified> => {
  const { account } = whoIsPresent();
  const result = await call('session.me', {});
  // The answer may speak of somebody who has left meanwhile.
  if (whoIsPresent().account !== account) return 'unknown';
  if (!result.ok) return UNSURE.includes(result.error.code) ? 'unknown' : 'nobody';
  learnWho(result.data.memberId);
  return { memberId: result.data.memberId };
};

const doneListeners = new Set<() => void>();

/** Calls back when something kept was done by the server. @returns stops listening */
export const onKeptDone = (listener: () => void): (() => void) => {
  doneListeners.add(listener);
  return () => doneListeners.delete(listener);
};

let queue: Queue | undefined;

/** The one queue of this phone. */
export const theQueue = (): Queue => {
  queue ??= new Queue({
    shelf: {
      read: () => readStored(KEY),
      write: (text) => writeStored(KEY, text),
      putAside: (text) => writeStored(ASIDE, text),
    },
    send: call,
    identify,
    present: whoIsPresent,
    now: serverNow,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    isCutOff,
    onDone: () => {
      for (const listener of [...doneListeners]) listener();
    },
  });
  return queue;
};

/** The server can be reached: asks it who uses this phone, where that was never learnt. */
export const meet = async (): Promise<void> => {
  if (whoIsPresent().memberId !== null) return;
  if (typeof (await identify()) === 'object') theQueue().recognise();
};
