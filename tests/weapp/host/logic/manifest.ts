import fs from 'node:fs';
import path from 'node:path';
import { HostError } from '../errors';
import { asDictionary, asText, type Dictionary, readJson } from '../values';

export interface Tab {
  readonly route: string;
  readonly text: string;
}

/** What `app.json` says. */
export interface Manifest {
  /** Every page of the main package and of the sub-packages. */
  readonly routes: readonly string[];
  readonly packageRoots: readonly string[];
  readonly tabs: readonly Tab[];
  readonly usingComponents: Dictionary;
  readonly window: Dictionary;
  /** Whether WeChat asks before something private is used. */
  readonly checksPrivacy: boolean;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function readManifest(dir: string): Manifest {
  const file = path.join(dir, 'app.json');
  if (!fs.existsSync(file)) throw new HostError(`${dir} holds no built mini-program`);
  const app = readJson(fs.readFileSync(file, 'utf8'));
  const packages = list(app.subPackages ?? app.subpackages).map((entry) => {
    const { root, pages } = asDictionary(entry);
    return { root: asText(root).replace(/\/$/, ''), pages: list(pages).map(asText) };
  });
  return {
    routes: [
      ...list(app.pages).map(asText),
      ...packages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ],
    packageRoots: packages.map(({ root }) => root),
    tabs: list(asDictionary(app.tabBar).list).map((entry) => {
      const { pagePath, text } = asDictionary(entry);
      return { route: asText(pagePath), text: asText(text) };
    }),
    usingComponents: asDictionary(app.usingComponents),
    window: asDictionary(app.window),
    checksPrivacy: app.__usePrivacyCheck__ === true,
  };
}

/**
 * `pages/a/b?x=1` into its parts, with WeChat's own habits: values are not decoded, what follows
 * a second `=` is lost, and a name without `=` has the value "undefined".
 */
export function parseUrl(url: string): { route: string; query: Record<string, string> } {
  const [route = '', search = ''] = url.replace(/^\//, '').split('?');
  const query: Record<string, string> = {};
  for (const pair of search.split('&').filter((part) => part !== '')) {
    const [name = '', value = 'undefined'] = pair.split('=');
    query[name] = value;
  }
  return { route, query };
}
