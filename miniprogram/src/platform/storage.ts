import Taro from '@tarojs/taro';

/** Small values kept on the phone across restarts; text only, undefined when there is none. */
export const readStored = (key: string): string | undefined => {
  const value: unknown = Taro.getStorageSync(key);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Throws when the phone has no room left, or cannot be written. */
export const writeStored = (key: string, value: string): void => Taro.setStorageSync(key, value);

export const dropStored = (key: string): void => Taro.removeStorageSync(key);
