import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type ClientTarget = 'h5' | 'weapp';

export interface BuildOptions {
  /** The demonstration variant of the browser build: compiles `DEMO` code in. */
  demo?: boolean;
}

export interface BuiltClient {
  /** Absolute path of the output folder. */
  dir: string;
  /** False when the folder was already up to date. */
  built: boolean;
}

const root = path.resolve(__dirname, '..');
const inputs = ['miniprogram', 'shared', 'package-lock.json', 'scripts/build-client.ts'];
const stampName = '.build-stamp';

/** Files of `entry` that can change the output; tests cannot. */
function filesBelow(entry: string): string[] {
  const full = path.join(root, entry);
  if (!statSync(full).isDirectory()) return [entry];
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => !name.startsWith('.')) // the compiler keeps its caches there
    .flatMap((item) => {
      const below = path.join(entry, item.name);
      if (item.isDirectory()) return filesBelow(below);
      return /\.test\.tsx?$/.test(item.name) ? [] : [below];
    });
}

function hashOfInputs(): string {
  const hash = createHash('sha256').update(
    `${process.env.CLOUD_ENV ?? ''}\0${process.env.TARO_APP_SERVER ?? ''}`,
  );
  for (const file of inputs.flatMap(filesBelow)) {
    hash.update(file).update('\0');
    hash.update(readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Runs Taro; resolves with everything it said and how it ended. Without `--no-check` every build
 * asks the network for a schema of the configuration.
 */
function runTaro(target: ClientTarget, output: string, demo: boolean) {
  const cli = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro');
  return new Promise<{ code: number | null; log: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'build', '--type', target, '--no-check'], {
      cwd: path.join(root, 'miniprogram'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CLIENT_OUTPUT: output,
        CLIENT_DEMO: String(demo),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    child.stdout.on('data', (chunk) => log.push(String(chunk)));
    child.stderr.on('data', (chunk) => log.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log: log.join('') }));
  });
}

/**
 * Asks the browser to fetch the other pages' files once the first page stands, so that a page opened
 * without a network can at least say so. They come last and cost the first page nothing.
 */
function prefetchOtherPages(dir: string, indexFile: string): void {
  const page = readFileSync(indexFile, 'utf8');
  const links = ['js', 'css'].flatMap((folder) =>
    readdirSync(path.join(dir, folder))
      .filter((name) => /\.(js|css)$/.test(name) && !page.includes(name))
      .map((name) => `<link rel="prefetch" href="./${folder}/${name}">`),
  );
  writeFileSync(indexFile, page.replace('</head>', `${links.join('')}</head>`));
}

/**
 * Builds one client into `dist/`, unless what is there was built from the same inputs.
 *
 * @throws Error with Taro's own output when the build fails
 */
export async function buildClient(
  target: ClientTarget,
  { demo = false }: BuildOptions = {},
): Promise<BuiltClient> {
  if (demo && target !== 'h5') throw new Error('Only the browser build has a demo variant.');
  const output = demo ? `${target}-demo` : target;
  const dir = path.join(root, 'dist', output);
  const stamp = path.join(dir, stampName);
  const hash = hashOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { dir, built: false };
  rmSync(dir, { recursive: true, force: true });
  const entry = path.join(dir, target === 'h5' ? 'index.html' : 'app.json');
  const { code, log } = await runTaro(target, output, demo);
  if (code !== 0 || !existsSync(entry)) {
    throw new Error(`taro build --type ${target} failed (exit ${code})\n${log}`);
  }
  if (target === 'h5') prefetchOtherPages(dir, entry);
  writeFileSync(stamp, hash);
  return { dir, built: true };
}

function isTarget(word: string | undefined): word is ClientTarget {
  return word === 'h5' || word === 'weapp';
}

async function main(): Promise<void> {
  const [target, ...flags] = process.argv.slice(2);
  if (!isTarget(target) || flags.some((flag) => flag !== '--demo')) {
    console.error('Usage: tsx scripts/build-client.ts h5|weapp [--demo]');
    process.exitCode = 2;
    return;
  }
  const { dir, built } = await buildClient(target, { demo: flags.includes('--demo') });
  console.log(`${path.relative(root, dir)} ${built ? 'built' : 'is up to date'}`);
}

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
