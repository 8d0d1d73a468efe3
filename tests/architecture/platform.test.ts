import ts from 'typescript';
import { type Finder, findAll, foundIn, memberRead, sources } from './source';

const DEVICE =
  /^Taro\.(cloud|scanCode|(set|get|remove|clear)Storage\w*|requestSubscribeMessage|request|uploadFile|downloadFile|connectSocket|login|getUserProfile|getNetworkType|onNetworkStatusChange|getLocation|chooseImage|chooseMedia|chooseMessageFile)$/;

/** Speaks to the device or the wire without the adapter. */
const deviceAccess: Finder = (node) => {
  const member = memberRead(node);
  if (member && (DEVICE.test(member) || /^(wx|localStorage|sessionStorage)\./.test(member))) {
    return member;
  }
  return ts.isCallExpression(node) && node.expression.getText() === 'fetch' ? 'fetch' : undefined;
};

/** Uses what only a browser has. */
const browserGlobal: Finder = (node) => {
  const member = memberRead(node);
  return member && /^(window|document|navigator|location|history)\./.test(member)
    ? member
    : undefined;
};

const outsidePlatform = () =>
  [...sources(['miniprogram/src/'], 'code')].filter(
    ([path]) => !path.startsWith('miniprogram/src/platform/'),
  );

/** A file written once for each platform: `Tap.tsx` beside `Tap.weapp.tsx`. */
const isOneOfAPair = (path: string, paths: ReadonlySet<string>): boolean =>
  /\.(weapp|h5)\.tsx?$/.test(path) ||
  ['.weapp', '.h5'].some((platform) => paths.has(path.replace(/(\.tsx?)$/, `${platform}$1`)));

describe('only miniprogram/src/platform speaks to the device', () => {
  it.each([
    ['Taro.cloud.callFunction({});', 'Taro.cloud'],
    ['await Taro.scanCode();', 'Taro.scanCode'],
    ["Taro.setStorageSync('k', 1);", 'Taro.setStorageSync'],
    ["Taro.getStorage({ key: 'k' });", 'Taro.getStorage'],
    ['Taro.requestSubscribeMessage({});', 'Taro.requestSubscribeMessage'],
    ['Taro.request({ url });', 'Taro.request'],
    ['wx.login();', 'wx.login'],
    ['localStorage.clear();', 'localStorage.clear'],
    ['void fetch(url);', 'fetch'],
  ])('finds %s', (code, found) => {
    expect(foundIn(code, deviceAccess)).toEqual([found]);
  });

  it('lets navigation and the title bar pass', () => {
    expect(
      foundIn("Taro.navigateTo({ url }); Taro.showToast({ title: '' });", deviceAccess),
    ).toEqual([]);
  });

  it('and holds: what needs the device belongs behind an adapter in platform/', () => {
    expect(findAll(new Map(outsidePlatform()), deviceAccess)).toEqual([]);
  });
});

describe('only a file with a WeChat counterpart uses what only a browser has', () => {
  it.each([
    ['window.matchMedia(query);', 'window.matchMedia'],
    ["document.title = '';", 'document.title'],
    ['navigator.onLine;', 'navigator.onLine'],
  ])('finds %s', (code, found) => {
    expect(foundIn(code, browserGlobal)).toEqual([found]);
  });

  it('and holds: write name.weapp.tsx beside name.tsx, or an adapter in platform/', () => {
    const files = outsidePlatform();
    const paths = new Set(files.map(([path]) => path));
    const single = files.filter(([path]) => !isOneOfAPair(path, paths));
    expect(findAll(new Map(single), browserGlobal)).toEqual([]);
  });
});
