import { useEffect, useState } from 'react';

/** True once something has gone on for a while: a network that answers nothing keeps nobody waiting. */
export const useSlow = (isOn: boolean, afterMs: number): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isOn) return undefined;
    const timer = setTimeout(() => setSlow(true), afterMs);
    return () => clearTimeout(timer);
  }, [isOn, afterMs]);
  return isOn && slow;
};
