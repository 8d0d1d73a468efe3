import fs from 'node:fs';
import path from 'node:path';
import { WEAPP_BUILD } from '../support/build-clients';
import { type TempDir, tempDir } from '../support/temp-dir';
import {
  HostError,
  launchMiniProgram,
  MissingTemplateError,
  NetworkDownError,
  readManifest,
  UnsupportedApiError,
  UnsupportedComponentError,
} from './host';

const withoutNetwork = async () => {
  throw new NetworkDownError();
};

const launch = (dir: string, page?: string) =>
  launchMiniProgram({ dir, path: page, callFunction: withoutNetwork });

describe('the WeChat build', () => {
  test.each(readManifest(WEAPP_BUILD).routes)(
    'opens %s on an old phone, and says something even without a network',
    async (route) => {
      const app = await launch(WEAPP_BUILD, route);
      expect(app.text()).not.toBe('');
      expect(app.page().title).not.toBe('');
      app.close();
    },
  );

  test('tells the person that there is no network, and reads again when asked', async () => {
    const app = await launch(WEAPP_BUILD);
    expect(app.text()).toContain('没有连上服务');
    const before = app.calls.length;
    await app.tap({ role: 'button', label: '重试' });
    expect(app.calls.slice(before).map(({ api }) => api)).toContain('cloud.callFunction');
    app.close();
  });

  test('sends its first page to the screen in less than the 64 KB WeChat advises against', async () => {
    const app = await launch(WEAPP_BUILD);
    expect(app.setData.largest).toBeGreaterThan(0);
    expect(app.setData.largest).toBeLessThan(64 * 1024);
    app.close();
  });
});

describe('a WeChat build that lacks something', () => {
  let copy: TempDir;

  beforeEach(() => {
    copy = tempDir('weapp');
    fs.cpSync(WEAPP_BUILD, copy.path, { recursive: true });
  });

  afterEach(() => copy.remove());

  function edit(file: string, change: (source: string) => string): void {
    const full = path.join(copy.path, file);
    fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
  }

  test('is told which template is missing', async () => {
    edit('base.wxml', (wxml) => wxml.replace(/<template name="tmpl_0_/g, '<template name="lost_'));
    const error = await launch(copy.path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MissingTemplateError);
    expect(String(error)).toMatch(/template "tmpl_0_\d+" is used in base\.wxml/);
  });

  test('is told which component WeChat does not have', async () => {
    edit('base.wxml', (wxml) => wxml.replace(/<(\/?)text\b/g, '<$1i'));
    const error = await launch(copy.path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnsupportedComponentError);
    expect(error).toMatchObject({ tag: 'i' });
  });

  test('is told which wx function this host does not have, though its own code caught the error', async () => {
    edit('app.js', (script) => `try { wx.getLocation({}) } catch (e) {}\n${script}`);
    await expect(launch(copy.path)).rejects.toThrow(UnsupportedApiError);
  });

  test('is told which page it does not have', async () => {
    await expect(launch(copy.path, 'pages/nowhere/index')).rejects.toThrow(
      new HostError('page "pages/nowhere/index" is not found'),
    );
  });

  test('finds no eval, DOM, fetch, Intl or recent method, as on an old phone', async () => {
    const names = ['Intl', 'fetch', 'document', 'TextEncoder', 'AbortController', '[].at'];
    const probe = names.map((name) => `console.log(${JSON.stringify(name)}, typeof ${name});`);
    const evaluate = "try { new Function('') } catch (e) { console.log(e.name) }";
    edit('app.js', (script) => `${probe.join('')}${evaluate}\n${script}`);
    const app = await launch(copy.path);
    expect(app.console.slice(0, names.length + 1)).toEqual([
      ...names.map((name) => `log: ${name} undefined`),
      'log: EvalError',
    ]);
    app.close();
  });
});
