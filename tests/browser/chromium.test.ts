import os from 'node:os';
import { launchBrowser, newVisitor } from '../support/chromium';

const hasBundled = os.platform() === 'linux' && os.arch() === 'x64';

describe('a machine with no browser of its own', () => {
  const title = hasBundled
    ? 'runs the browser tests with the one from npm'
    : 'is told in one sentence what to install';

  test(title, async () => {
    const launched = launchBrowser('bundled');
    if (!hasBundled) {
      await expect(launched).rejects.toThrow('The browser tests need Chromium or Chrome');
      return;
    }
    const browser = await launched;
    const page = await (await newVisitor(browser)).newPage();
    await page.setContent('<button>签到</button>');
    expect(await page.locator('body').ariaSnapshot()).toBe('- button "签到"');
    expect(await page.evaluate(() => new Date(0).getHours())).toBe(8);
    await browser.close();
  });
});
