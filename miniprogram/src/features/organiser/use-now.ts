import type { Instant } from '@shared/domain/time';
import { useEffect, useState } from 'react';
import { onServerTimeCorrected, serverNow } from '@/platform/clock';

const SECOND = 1000;
/** Looks often enough that no second of the countdown is late by more than a blink. */
const LOOK_MS = 250;

const second = () => Math.floor(serverNow() / SECOND);

/** The present second by the server's clock; the component is drawn again when it changes. */
export const useNow = (): Instant => {
  const [now, setNow] = useState(second);
  useEffect(() => {
    const look = () => setNow(second());
    const timer = setInterval(look, LOOK_MS);
    const forget = onServerTimeCorrected(look);
    return () => {
      clearInterval(timer);
      forget();
    };
  }, []);
  return now * SECOND;
};
