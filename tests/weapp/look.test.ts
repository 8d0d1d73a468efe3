import type { Browser } from 'playwright-core';
import { WEAPP_BUILD } from '../support/build-clients';
import { launchBrowser, PHONE } from '../support/chromium';
import { keepPicture } from '../support/pictures';
import { launchMiniProgram, NetworkDownError, readManifest, WeappView } from './host';

describe('the WeChat build on a phone', () => {
  let browser: Browser;

  beforeAll(async () => {
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
    await view.paint();
    await keepPicture('weapp', route.replaceAll('/', '-'), (file) => view.screenshot(file));
    const width = await view.frame.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await view.close();
    app.close();
  });
});
