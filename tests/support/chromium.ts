import fs from 'node:fs';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The two sizes every screen is looked at. */
export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1280, height: 800 } as const;

/**
 * Which browser to take: `auto` is the one `CHROMIUM_PATH` names, else the one from npm where it runs,
 * else the machine's own. The one from npm draws no window of its own and takes a third less of the
 * processor.
 */
export type BrowserSource = 'auto' | 'installed' | 'bundled';

function sourceFromEnvironment(): BrowserSource {
  const wanted = process.env.TEST_BROWSER ?? 'auto';
  if (wanted === 'auto' || wanted === 'installed' || wanted === 'bundled') return wanted;
  throw new Error(`TEST_BROWSER is "${wanted}"; it may be auto, installed or bundled.`);
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    return named;
  }
  return INSTALLED.find((file) => fs.existsSync(file));
}

async function launchOptions(source: BrowserSource): Promise<LaunchOptions> {
  const isNamed = source === 'auto' && Boolean(process.env.CHROMIUM_PATH);
  const bundled = source === 'installed' || isNamed ? undefined : await bundledChromium();
  if (bundled === undefined) {
    const installed = source === 'bundled' ? undefined : installedChromium();
    if (installed !== undefined) return { executablePath: installed, args: FLAGS };
    throw new Error(
      'The browser tests need Chromium or Chrome, and none was found. Install one, or set ' +
        'CHROMIUM_PATH to its program file.',
    );
  }
  return {
    executablePath: bundled.executable,
    args: [...FLAGS, '--no-zygote', '--headless=shell'],
    env: { ...process.env, ...bundled.env },
  };
}

/**
 * Starts Chromium. Nothing need be installed on Linux x64; elsewhere the machine's own is used.
 *
 * @throws an Error with a sentence for whoever runs the tests when no browser can be had
 */
export async function launchBrowser(source = sourceFromEnvironment()): Promise<Browser> {
  const options = await launchOptions(source);
  try {
    return await chromium.launch(options);
  } catch (error) {
    throw new Error(
      `The browser at ${options.executablePath} did not start. Set CHROMIUM_PATH to another one.`,
      { cause: error },
    );
  }
}

/** A fresh visitor in China's time zone and language. */
export async function newVisitor(
  browser: Browser,
  viewport: { width: number; height: number } = PHONE,
): Promise<BrowserContext> {
  return browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
}

/**
 * Unpacks the browser and starts it once, so that no test pays for it or fails in its middle. Where
 * the one from npm does not start, all tests take the machine's own.
 */
export async function prepareChromium(): Promise<void> {
  const source = sourceFromEnvironment();
  try {
    await (await launchBrowser(source)).close();
  } catch (error) {
    if (source !== 'auto') throw error;
    process.env.TEST_BROWSER = 'installed';
    await (await launchBrowser('installed')).close();
  }
}
