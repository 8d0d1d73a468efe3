import Taro from '@tarojs/taro';

export const LINK_WORD = '复制网址';

/** A mini-program opens no pages but its own: the address is copied, and WeChat says so itself. */
export const openLink = (address: string): void => {
  // Rejects when the person has not agreed to the clipboard: WeChat has said so.
  Taro.setClipboardData({ data: address }).catch(() => undefined);
};
