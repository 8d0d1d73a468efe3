import Taro from '@tarojs/taro';

/** Opens the phone with a number; the person decides whether to call. */
export const dial = (phoneNumber: string): void => {
  // Rejects when the person goes back: that is no failure.
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
};
