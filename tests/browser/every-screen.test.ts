import { DESKTOP, PHONE } from '../support/chromium';
import { overflowing } from '../support/screen';
import { SCREENS } from '../support/screens';
import { openTour, type Tour } from '../support/tour';

describe('every screen', () => {
  let tour: Tour;

  beforeAll(async () => {
    tour = await openTour();
  });
  afterAll(() => tour.close());
  afterEach(() => expect(tour.stage.faults()).toEqual([]));

  test.each(SCREENS)('$name fits the phone and the desktop, under one heading', async (screen) => {
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
});
