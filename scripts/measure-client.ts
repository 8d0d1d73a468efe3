/** What the built client weighs: the figures `check-size.ts` judges and the bench prints. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

export interface WeappSize {
  /** Bytes of everything outside the sub-packages. */
  readonly mainPackageBytes: number;
  readonly totalBytes: number;
  /** Bytes of each sub-package, by its root as app.json names it. */
  readonly subPackages: Readonly<Record<string, number>>;
}

const subPackageList = z.array(z.object({ root: z.string() }));
/** WeChat reads both spellings. */
const appJson = z.object({
  subPackages: z.optional(subPackageList),
  subpackages: z.optional(subPackageList),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Paths below `dir`, source maps left out: they are never uploaded. */
const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.endsWith('.map') && statSync(join(dir, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));

/**
 * Sizes of a WeChat build as WeChat counts them: raw bytes, each file in its sub-package or else in
 * the main package.
 * @param dir the build, `dist/weapp`
 * @throws when there is no build at `dir`
 */
export const measureWeapp = (dir: string): WeappSize => {
  const manifest = join(dir, 'app.json');
  if (!existsSync(manifest)) throw new Error(`no WeChat build at ${dir}: run npm run build:weapp`);
  const app = appJson.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const roots = [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map(({ root }) =>
    root.replace(/^\/|\/$/g, ''),
  );
  const files = filesBelow(dir).map((path) => ({ path, bytes: statSync(join(dir, path)).size }));
  const bytesOf = (root: string): number =>
    sum(files.filter(({ path }) => path.startsWith(`${root}/`)).map(({ bytes }) => bytes));
  const subPackages = Object.fromEntries(roots.map((root) => [root, bytesOf(root)]));
  const totalBytes = sum(files.map(({ bytes }) => bytes));
  return {
    mainPackageBytes: totalBytes - sum(Object.values(subPackages)),
    totalBytes,
    subPackages,
  };
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1];

/** Local files a page names in its head and body: scripts, style sheets, preloads. */
const referencedFiles = (html: string): string[] => {
  const scripts = (html.match(/<script\b[^>]*>/gi) ?? []).map((tag) => attribute(tag, 'src'));
  const links = (html.match(/<link\b[^>]*>/gi) ?? [])
    .filter((tag) => /rel\s*=\s*["']?(stylesheet|preload|modulepreload)/i.test(tag))
    .map((tag) => attribute(tag, 'href'));
  const local = [...scripts, ...links]
    .filter((path) => path !== undefined && !/^(https?:)?\/\/|^data:/.test(path))
    .map((path = '') => posix.normalize(path.replace(/[?#].*$/, '')).replace(/^\//, ''));
  return [...new Set(local)];
};

/**
 * Gzip bytes a browser fetches before the first page runs: index.html and every script and style
 * sheet it names, the app's entry among them. Chunks loaded later by a page are not counted.
 * @param dir the build, `dist/h5`
 * @throws when there is no build at `dir`, or index.html names a file that is missing
 */
export const measureBrowserFirstLoad = (dir: string): number => {
  const index = join(dir, 'index.html');
  if (!existsSync(index)) throw new Error(`no browser build at ${dir}: run npm run build:h5`);
  const html = readFileSync(index, 'utf8');
  return sum(
    ['index.html', ...referencedFiles(html)].map(
      (path) => gzipSync(readFileSync(join(dir, path))).length,
    ),
  );
};
