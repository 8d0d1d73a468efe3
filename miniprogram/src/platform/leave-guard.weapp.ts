import Taro from '@tarojs/taro';

/**
 * Asks before the page is left with its native 返回, as long as there is something to lose.
 * @returns undoes it
 */
export const guardLeaving = (sentence: string): (() => void) => {
  Taro.enableAlertBeforeUnload({ message: sentence });
  return () => Taro.disableAlertBeforeUnload();
};
