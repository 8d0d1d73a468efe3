import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { WEAPP_BUILD } from '../support/build-clients';
import { launchBrowser, PHONE } from '../support/chromium';
import { launchMiniProgram, NetworkDownError, readManifest, WeappView } from './host';

/** Pictures of the last run, for whoever wants to look. */
const PICTURES = path.resolve(__dirname, '..', '..', '.cache', 'weapp-pictures');

describe('the WeChat build on a phone', () => {
  let browser: Browser;

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, { recursive: true });
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  test.each(readManifest(WEAPP_BUILD).routes)('%s is no wider than the screen', async (route) => {
    const app = await launchMiniProgram({
      dir: WEAPP_BUILD,
      path: route,
      callFunction: async () => {
        throw new NetworkDownError();
      },
    });
    const view = await WeappView.open({ app, dir: WEAPP_BUILD, browser });
    await view.screenshot(path.join(PICTURES, `${route.replaceAll('/', '-')}.png`));
    const width = await view.frame.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await view.close();
    app.close();
  });
});
