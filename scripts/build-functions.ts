import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { declaredFunctions } from './deploy/project-file';

const ROOT = path.resolve(__dirname, '..');
const SDK = '@cloudbase/node-sdk';

export interface BuildFunctionsOptions {
  /**
   * `bundled` is what is deployed: the SDK inside. `external` is for a local cloud on this machine:
   * the SDK stays a package, so that its database can take the short path.
   */
  readonly sdk?: 'bundled' | 'external';
}

/** Lets the function find the installed package from its own folder, wherever that is. */
const linkSdk = (folder: string): void => {
  const link = path.join(folder, 'node_modules', SDK);
  mkdirSync(path.dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(path.join(ROOT, 'node_modules', SDK), link, 'junction');
};

/** Appears whole: a local cloud may load the file at any moment. */
const replaceFile = (file: string, content: string | Uint8Array): void => {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
};

const buildFunction = async (name: string, folder: string, external: boolean) => {
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'cloudfunctions', name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    external: external ? [SDK] : [],
    platform: 'node',
    target: 'node20',
    minify: true,
    write: false,
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    logLevel: 'warning',
  });
  const description = JSON.stringify({ name, main: 'index.js' });
  replaceFile(path.join(folder, 'package.json'), description);
  if (external) linkSdk(folder);
  else rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
  for (const { path: file, contents } of outputFiles) replaceFile(file, contents);
};

/**
 * Bundles each function `cloudbaserc.json` declares into a folder of its own: the service uploads a folder alone, and a
 * small bundle starts faster than an installed tree. Other folders in `out` are removed.
 * @returns the folder of each function
 */
export const buildFunctions = async (
  out: string,
  { sdk = 'bundled' }: BuildFunctionsOptions = {},
): Promise<Readonly<Record<string, string>>> => {
  mkdirSync(out, { recursive: true });
  const names = declaredFunctions().map(({ name }) => name);
  for (const other of readdirSync(out).filter((name) => !names.includes(name))) {
    rmSync(path.join(out, other), { recursive: true });
  }
  const folders = Object.fromEntries(names.map((name) => [name, path.join(out, name)]));
  for (const [name, folder] of Object.entries(folders)) {
    await buildFunction(name, folder, sdk === 'external');
  }
  return folders;
};

const main = async () => {
  const { values } = parseArgs({ options: { local: { type: 'boolean', default: false } } });
  const out = path.join(ROOT, 'dist', values.local ? 'local-functions' : 'functions');
  const folders = await buildFunctions(out, { sdk: values.local ? 'external' : 'bundled' });
  for (const [name, folder] of Object.entries(folders)) {
    const kilobytes = statSync(path.join(folder, 'index.js')).size / 1024;
    console.log(`${name}: ${kilobytes.toFixed(0)} KB in ${path.relative(ROOT, folder)}`);
  }
};

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
