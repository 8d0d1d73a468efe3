import type { Dictionary } from '../values';

/**
 * The phone the mini-program believes to run on: 390×844, the size the screens are drawn for. The
 * title bar takes 91 of it.
 */
const PHONE = {
  brand: 'test',
  model: 'test phone',
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  language: 'zh_CN',
  version: '8.0.50',
  system: 'Android 10',
  platform: 'android',
  fontSizeSetting: 17,
  SDKVersion: '3.8.0',
  theme: 'light',
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
};

export interface LaunchInfo {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
}

/** What the phone says about itself, without being asked twice. */
export function deviceFunctions(
  launch: LaunchInfo,
  adopt: (value: unknown) => unknown,
): Dictionary {
  const phone = () => adopt(PHONE);
  const options = () => adopt({ ...launch, referrerInfo: {} });
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    getAccountInfoSync: () =>
      adopt({ miniProgram: { appId: 'wxtest', envVersion: 'release', version: '1.0.0' } }),
    getAppBaseInfo: phone,
    getDeviceInfo: phone,
    getEnterOptionsSync: options,
    getLaunchOptionsSync: options,
    getMenuButtonBoundingClientRect: () =>
      adopt({ width: 87, height: 32, top: 51, bottom: 83, left: 296, right: 383 }),
    getSystemInfoSync: phone,
    getWindowInfo: phone,
  };
}

export { PHONE };
