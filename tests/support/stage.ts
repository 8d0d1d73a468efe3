import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, newVisitor, PHONE } from './chromium';
import { type LocalRun, startLocalRun } from './local-run';
import { follow } from './screen';
import { type ActivityFields, partyDay } from './world';

interface VisitOptions {
  viewport?: { width: number; height: number };
  /** Opens the tab in the browser that shows this page, instead of one of its own. */
  beside?: Page;
}

/** A running demonstration and a browser to visit it with. */
export interface Stage {
  readonly run: LocalRun;
  readonly browser: Browser;
  /** A tab on the home page of the fictional person with this name: 张敏. */
  readonly visit: (name: string, options?: VisitOptions) => Promise<Page>;
  /** Goes to a page by its path in the app, as a link would. */
  readonly open: (page: Page, path: string) => Promise<void>;
  /** A published theme Party day of the third branch; its door is open. @returns its id */
  readonly themePartyDay: (fields?: Partial<ActivityFields>) => Promise<string>;
  /** What went wrong in any tab since the last call: errors thrown, errors in the console. */
  readonly faults: () => string[];
  readonly close: () => Promise<void>;
}

/** The browser itself notes every refused or lost call as an error; the page's answer is tested. */
const CALL_NOTED = /^Failed to load resource: /;

const listen = (page: Page, faults: string[]): void => {
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    if (isFault && !CALL_NOTED.test(message.text())) faults.push(message.text());
  });
};

/** The tab shows somebody from its first page on, unless it has chosen somebody else by the bar. */
async function show(page: Page, token: string): Promise<void> {
  await page.addInitScript((chosen) => {
    const isOurs = window.location.protocol.startsWith('http');
    if (isOurs && !window.sessionStorage.getItem('bearer-token')) {
      window.sessionStorage.setItem('bearer-token', chosen);
    }
  }, token);
}

/** Starts the demonstration and a browser. Close it, or the processes stay. */
export async function openStage(): Promise<Stage> {
  const [run, browser] = await Promise.all([startLocalRun(), launchBrowser()]);
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    run,
    browser,
    visit: async (name, { viewport = PHONE, beside } = {}) => {
      const context = beside?.context() ?? (await newVisitor(browser, viewport));
      contexts.push(context);
      const page = await context.newPage();
      listen(page, faults);
      await show(page, run.tokenOf(`演示·${name}`));
      await page.goto(`${run.origin}/`);
      await page.getByText(`演示·${name}`).filter({ visible: true }).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    open: (page, path) => follow(page, `${run.origin}/#/${path}`),
    themePartyDay: async (fields) => {
      const officer = run.as('zhao-lei');
      const { id } = await officer.ask('activities.create', partyDay(fields));
      await officer.ask('activities.publish', { activityId: id });
      return id;
    },
    faults: () => faults.splice(0),
    close: async () => {
      await browser.close();
      await run.close();
    },
  };
}
