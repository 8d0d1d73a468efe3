import path from 'node:path';
import { buildClient } from '../../scripts/build-client';
import buildStart from './build-start';
import { prepareChromium } from './chromium';

const DIST = path.resolve(__dirname, '..', '..', 'dist');

/** The folder `buildClient('weapp')` makes. */
export const WEAPP_BUILD = path.join(DIST, 'weapp');

/** The folder `buildClient('h5', { demo: true })` makes. */
export const BROWSER_BUILD = path.join(DIST, 'h5-demo');

/** The folder `buildClient('h5')` makes: the browser build of a real office. */
export const OFFICE_BROWSER_BUILD = path.join(DIST, 'h5');

/**
 * Before the tests that run a build of the client: there must be one, made from these sources, and a
 * browser. Once for both rooms. The two browser builds follow each other, since the second takes most
 * of what it needs from the first.
 */
export default async function buildClients(): Promise<void> {
  await Promise.all([
    buildClient('weapp'),
    buildClient('h5').then(() => buildClient('h5', { demo: true })),
    buildStart(),
    prepareChromium(),
  ]);
}
