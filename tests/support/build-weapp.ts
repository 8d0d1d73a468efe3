import path from 'node:path';
import { buildClient } from '../../scripts/build-client';

/** The folder `buildClient('weapp')` makes. */
export const WEAPP_BUILD = path.resolve(__dirname, '..', '..', 'dist', 'weapp');

/** Before the tests that run the WeChat build: there must be one, made from these sources. */
export default async function buildWeapp(): Promise<void> {
  await buildClient('weapp');
}
