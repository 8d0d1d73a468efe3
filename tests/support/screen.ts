import type { Locator, Page } from 'playwright-core';

/** Loads an address anew, as from a link outside: the tab was elsewhere before. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

/** Resolves once a visible part of the page says this. */
export async function says(page: Page | Locator, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}

/** Resolves when nothing on the page is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.loading, .skeleton, .is-busy')].every(
      (element) => element.getClientRects().length === 0,
    ),
  );
}

/** Roles and names as a screen reader meets them, one a line, without indentation. */
export async function spoken(part: Locator): Promise<string[]> {
  const snapshot = await part.ariaSnapshot();
  return snapshot.split('\n').map((line) => line.trim().replace(/^- /, '').replace(/:$/, ''));
}

/** What reaches beyond the window and so cannot be seen without scrolling the page sideways. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    /** Inside something that scrolls by itself, or is there for screen readers only. */
    const isHeld = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent.matches('body, .taro_page')) return false;
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(parent).overflowX);
      return scrolls || parent.matches('.visually-hidden') || isHeld(parent);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1) && !isHeld(element);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}

/** The six digits on the organiser's screen, and the picture of the QR code beside them. */
export async function codeShown(page: Page): Promise<{ digits: string; picture: string }> {
  await page.getByRole('img', { name: '签到二维码' }).waitFor();
  // Both at once, for they change together every twenty seconds.
  const shown = await page.evaluate(() => {
    const isVisible = (element: Element) => element.getClientRects().length > 0;
    const statuses = [...document.querySelectorAll('[role=status]')].filter(isVisible);
    const code = statuses.find((element) => element.textContent?.startsWith('六位签到码'));
    const pictures = [...document.querySelectorAll('img[alt=签到二维码]')];
    return {
      words: code?.textContent ?? '',
      picture: pictures.find(isVisible)?.getAttribute('src') ?? '',
    };
  });
  return { digits: shown.words.replace(/\D/g, ''), picture: shown.picture };
}

/** The field for the six digits on a member's phone. */
export const digitsField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^六位签到码/ });
