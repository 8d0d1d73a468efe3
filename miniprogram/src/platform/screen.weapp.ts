import Taro from '@tarojs/taro';

/** Keeps the screen from going dark while a code is on it. A phone that cannot is left as it is. */
export const keepScreenOn = (on: boolean): void => {
  void Taro.setKeepScreenOn({ keepScreenOn: on }).catch(() => undefined);
};
