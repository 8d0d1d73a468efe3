import { clockAhead, onServerTimeCorrected, presumeAhead } from './clock';
import { readStored, writeStored } from './storage';

const KEY = 'clock-ahead';

/**
 * Remembers across restarts by how much the server's clock is ahead, so that a time taken without a
 * network is the server's as well. To be called before anything asks the time.
 */
export const keepClock = (): void => {
  const ahead = Number(readStored(KEY));
  if (Number.isFinite(ahead)) presumeAhead(ahead);
  onServerTimeCorrected(() => {
    try {
      writeStored(KEY, String(Math.round(clockAhead())));
    } catch {
      // A full phone goes by its own clock after the next restart.
    }
  });
};
