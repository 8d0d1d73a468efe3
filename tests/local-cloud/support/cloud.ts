import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { init } from '@cloudbase/node-sdk';
import { sdkEnvironment } from '../../../scripts/local-cloud/environment';
import { connectInProcess } from '../../../scripts/local-cloud/in-process';
import { startLocalCloud } from '../../../scripts/local-cloud/start';
import type { CollectionDeclaration, FunctionHost } from '../../../scripts/local-cloud/types';

/** How the SDK reaches the engine; both are to behave the same. */
export const TRANSPORTS = ['over the wire', 'in process'] as const;
type Transport = (typeof TRANSPORTS)[number];

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'local-cloud-'));

export const index = (name: string, unique: boolean, ...fields: string[]) => ({
  name,
  unique,
  keys: fields.map((field) =>
    field.startsWith('-')
      ? ({ field: field.slice(1), direction: -1 } as const)
      : ({ field, direction: 1 } as const),
  ),
});

/** The real SDK, configured by nothing but its environment. */
export function sdk(url: string) {
  // The SDK's timer for its warning of a slow request outlives a request that fails.
  Object.assign(process.env, sdkEnvironment(url), { SILENCE: 'true' });
  return init({ env: 'local', keepalive: true });
}

export interface CloudOptions {
  readonly transport?: Transport;
  readonly collections?: readonly CollectionDeclaration[];
  readonly functions?: FunctionHost;
}

/** A local cloud in a folder of its own, with the SDK pointed at it. */
export async function openCloud(options: CloudOptions = {}) {
  const { transport = 'over the wire', collections = [], functions } = options;
  const dataDir = temporaryFolder();
  const cloud = await startLocalCloud({
    port: 0,
    dataDir,
    collections,
    ...(functions && { functions }),
  });
  const app = sdk(cloud.url);
  const leave = transport === 'in process' ? connectInProcess(cloud.engine) : () => undefined;
  return {
    cloud,
    app,
    db: app.database(),
    dataDir,
    async close() {
      leave();
      await cloud.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

export type TestCloud = Awaited<ReturnType<typeof openCloud>>;

/** The code a call was refused with, or 'none'. */
export const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: { code?: unknown }) => String(error.code),
  );
