import Taro from '@tarojs/taro';

/** Brings the element with this id to the top of the page, once it is drawn. */
export const scrollToAnchor = (id: string): void => {
  Taro.nextTick(() => {
    // An id that is not there, on a page that changed meanwhile, leaves the page where it is.
    Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -12, duration: 0 }).catch(() => undefined);
  });
};
