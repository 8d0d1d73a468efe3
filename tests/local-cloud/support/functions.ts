import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sdkEnvironment } from '../../../scripts/local-cloud/environment';
import {
  type BuiltFunctionsOptions,
  builtFunctions,
} from '../../../scripts/local-cloud/functions/built';
import { openLogBook } from '../../../scripts/local-cloud/functions/logs/log-book';
import { folderFunctions } from '../../../scripts/local-cloud/functions/project';
import type { CollectionDeclaration, Identity } from '../../../scripts/local-cloud/types';
import { openCloud, temporaryFolder } from './cloud';

/** How the SDK inside a function reaches the engine; both are to behave the same. */
export const WAYS = ['over the wire', 'by the short path'] as const;
type Way = (typeof WAYS)[number];

export interface FunctionCloudOptions {
  /** Code of each function, by name. */
  readonly code?: Readonly<Record<string, string>>;
  /** What `config.json` of a function holds, by name. */
  readonly settings?: Readonly<Record<string, object>>;
  readonly way?: Way;
  readonly collections?: readonly CollectionDeclaration[];
  readonly options?: Partial<BuiltFunctionsOptions>;
}

export function writeFunction(root: string, name: string, code: string, settings?: object): void {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code);
  if (settings) writeFileSync(join(folder, 'config.json'), JSON.stringify(settings));
}

/** A local cloud whose functions are files; packages are found as in a project's folder. */
export async function openFunctionCloud({
  code = {},
  settings = {},
  way = 'over the wire',
  collections = [],
  options = {},
}: FunctionCloudOptions) {
  const root = temporaryFolder();
  symlinkSync(join(__dirname, '../../../node_modules'), join(root, 'node_modules'), 'dir');
  for (const [name, text] of Object.entries(code)) writeFunction(root, name, text, settings[name]);
  const logs = openLogBook({ append: () => undefined });
  const host = builtFunctions({ source: folderFunctions(root), logs, ...options });
  const cloud = await openCloud({ functions: host, collections });
  const { engine, url } = cloud.cloud;
  host.connect({
    environment: { ...sdkEnvironment(url), SILENCE: 'true' },
    ...(way === 'by the short path' && { execute: (request) => engine.execute(request) }),
  });
  let calls = 0;
  return {
    ...cloud,
    root,
    host,
    logs,
    /** Calls a function as somebody, as the platform would; its answer. */
    invoke: (name: string, event: unknown = {}, identity: Identity = {}) => {
      calls += 1;
      return host.invoke({ name, event, identity, requestId: `request-${calls}` });
    },
    async close() {
      await cloud.close();
      rmSync(root, { recursive: true });
    },
  };
}

export type FunctionCloud = Awaited<ReturnType<typeof openFunctionCloud>>;
