import type { Page } from 'playwright-core';
import { overflowing } from '../support/screen';
import { SCREENS } from '../support/screens';
import { openTour, type Tour } from '../support/tour';

/** The narrowest phone there still is. */
const NARROW = { width: 320, height: 640 };

describe('every screen in large text', () => {
  let tour: Tour;

  const turnOn = async (page: Page) => {
    await page.getByRole('link', { name: '我的', exact: true }).click();
    const large = page.getByRole('switch', { name: '大字模式' });
    if (!(await large.isChecked())) await large.click();
    return large;
  };

  beforeAll(async () => {
    tour = await openTour();
    const anybody = await tour.visitorFor('王伟（退休）');
    await tour.stage.open(anybody, 'pages/home/index');
    await turnOn(anybody);
  });
  afterAll(() => tour.close());
  afterEach(() => expect(tour.stage.faults()).toEqual([]));

  test('is shown so at once, and still after the page is loaded anew', async () => {
    const page = await tour.stage.visit('王伟（退休）', { viewport: NARROW });
    const title = page.getByRole('heading', { level: 1 });
    const heightOf = async () => (await title.boundingBox())?.height ?? 0;
    await page.getByRole('link', { name: '我的', exact: true }).click();
    await page.getByRole('switch', { name: '大字模式' }).waitFor();
    const standard = await heightOf();
    const large = await turnOn(page);
    expect(await heightOf()).toBeGreaterThan(standard);
    await page.reload();
    expect(await large.isChecked()).toBe(true);
    expect(await heightOf()).toBeGreaterThan(standard);
  });

  test.each(Object.values(SCREENS).flat())('$name fits the narrowest phone', async (screen) => {
    const page = await tour.visitorFor(screen.person);
    await page.setViewportSize(NARROW);
    await tour.show(page, screen);
    await tour.stands(page, screen, 'large');
    expect(await overflowing(page)).toEqual([]);
  });
});
