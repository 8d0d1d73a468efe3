import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** False while another page lies on top: a covered page reads nothing at intervals. */
export const useShown = (): boolean => {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return shown;
};
