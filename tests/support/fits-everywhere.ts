import { DESKTOP, PHONE } from './chromium';
import { overflowing } from './screen';
import type { Screen } from './screens';
import { openTour, type Tour } from './tour';

/** The tests of one area's screens, in a file of its own: workers share them. */
export const fitsEverywhere = (screens: readonly Screen[]): void => {
  let tour: Tour;

  beforeAll(async () => {
    tour = await openTour();
  });
  afterAll(() => tour.close());
  afterEach(() => expect(tour.stage.faults()).toEqual([]));

  test.each(screens)('$name fits the phone and the desktop, under one heading', async (screen) => {
    const page = await tour.visitorFor(screen.person);
    const headings: Record<string, number> = {};
    await page.setViewportSize(PHONE);
    await tour.show(page, screen);
    for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(viewport);
      await tour.stands(page, screen, size);
      expect(await overflowing(page)).toEqual([]);
      headings[size] = await page.getByRole('heading', { level: 1 }).count();
    }
    expect(headings).toEqual({ phone: 1, desktop: 1 });
  });
};
