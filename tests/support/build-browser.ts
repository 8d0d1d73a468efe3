import path from 'node:path';
import { buildClient } from '../../scripts/build-client';
import { prepareChromium } from './chromium';

const DIST = path.resolve(__dirname, '..', '..', 'dist');

/** The folder `buildClient('h5', { demo: true })` makes. */
export const BROWSER_BUILD = path.join(DIST, 'h5-demo');

/** The folder `buildClient('h5')` makes: the browser build of a real office. */
export const OFFICE_BROWSER_BUILD = path.join(DIST, 'h5');

/** Before the tests in a browser: both browser builds, side by side, and a browser. */
export default async function buildBrowser(): Promise<void> {
  await Promise.all([buildClient('h5', { demo: true }), buildClient('h5')]);
  await prepareChromium();
}
