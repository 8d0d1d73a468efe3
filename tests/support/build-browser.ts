import path from 'node:path';
import { buildClient } from '../../scripts/build-client';
import { prepareChromium } from './chromium';

/** The folder `buildClient('h5', { demo: true })` makes. */
export const BROWSER_BUILD = path.resolve(__dirname, '..', '..', 'dist', 'h5-demo');

/** Before the tests in a browser: the browser build with the demo bar, and a browser. */
export default async function buildBrowser(): Promise<void> {
  await buildClient('h5', { demo: true });
  await prepareChromium();
}
