import { useEffect, useState } from 'react';

/** The value once it has stood still: a search is sent after the last letter, not for each one. */
export const useSettled = <T>(value: T, afterMs = 300): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
};
