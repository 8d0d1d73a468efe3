import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Calls back when the page is shown again: after a page above it closed, or the app came back. */
export const usePageReturn = (callback: () => void): void => {
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) callback();
    shownBefore.current = true;
  });
};
