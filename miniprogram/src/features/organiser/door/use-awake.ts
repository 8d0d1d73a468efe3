import { useEffect } from 'react';
import { keepScreenOn } from '@/platform/screen';
import { useShown } from '../use-shown';

/** Keeps the screen awake as long as the page is in view. */
export const useAwake = (): void => {
  const shown = useShown();
  useEffect(() => {
    if (!shown) return;
    keepScreenOn(true);
    return () => keepScreenOn(false);
  }, [shown]);
};
