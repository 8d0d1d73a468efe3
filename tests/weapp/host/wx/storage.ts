import { asText, type Dictionary } from '../values';
import { WxFailure, type WxFunctions } from './call';

/** The phone's storage: JSON text by key, kept between launches by whoever holds the map. */
export type Storage = Map<string, string>;

export function storageFunctions(
  storage: Storage,
  wx: WxFunctions,
  adopt: (value: unknown) => unknown,
): Dictionary {
  const read = (key: string): unknown => JSON.parse(storage.get(key) ?? '""');
  const write = (key: string, value: unknown) => {
    storage.set(key, JSON.stringify(value) ?? '""');
  };
  const info = () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10240 });
  return {
    getStorageSync: (key: unknown) => adopt(read(asText(key))),
    setStorageSync: (key: unknown, value: unknown) => write(asText(key), value),
    removeStorageSync: (key: unknown) => void storage.delete(asText(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => adopt(info()),
    getStorage: wx.answering('getStorage', ({ key }) => {
      if (!storage.has(asText(key))) throw new WxFailure('data not found');
      return { data: read(asText(key)) };
    }),
    setStorage: wx.answering('setStorage', ({ key, data }) => write(asText(key), data)),
    removeStorage: wx.answering('removeStorage', ({ key }) => storage.delete(asText(key))),
    clearStorage: wx.answering('clearStorage', () => storage.clear()),
    getStorageInfo: wx.answering('getStorageInfo', info),
  };
}
