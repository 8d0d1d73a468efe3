import type { Instant } from '@shared/domain/time';
import { useEffect, useState } from 'react';
import { onServerTimeCorrected, serverNow } from './clock';

/**
 * Now by the server's clock, kept fresh while the component is shown.
 *
 * @param everyMs how fresh, in milliseconds. Default: ten seconds
 */
export const useServerNow = (everyMs = 10_000): Instant => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const tick = () => setNow(serverNow());
    const timer = setInterval(tick, everyMs);
    const stop = onServerTimeCorrected(tick);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [everyMs]);
  return now;
};
