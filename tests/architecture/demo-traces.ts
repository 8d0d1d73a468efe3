import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What only a build with demo identities may hold: words, the endpoint, names of its parts. */
const TRACE = /演示|demo\/identities|demo-(?:bar|identit)|Demo(?:Bar|Identit)|identity-bar/i;

/** A file of a build that still speaks of the demo, and the words it uses. */
export interface DemoTrace {
  readonly path: string;
  readonly found: string;
}

/** Traces of the demo in the build at `dir`; a production build has none. */
export const findDemoTraces = (dir: string): DemoTrace[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dir, path)).isFile())
    .flatMap((path) => {
      const found = TRACE.exec(readFileSync(join(dir, path), 'utf8'))?.[0] ?? TRACE.exec(path)?.[0];
      return found === undefined ? [] : [{ path, found }];
    });
