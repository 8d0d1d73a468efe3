import fs from 'node:fs';
import path from 'node:path';
import { HostError } from '../errors';
import { isCallable } from '../values';
import type { Realm } from './realm';

/**
 * `require` of a mini-program. A file of one sub-package is out of reach of the main package
 * and of the other sub-packages: on a phone it may not have been downloaded.
 */
export class Modules {
  readonly #loaded = new Map<string, { exports: unknown }>();

  constructor(
    private readonly dir: string,
    private readonly packageRoots: readonly string[],
    private readonly realm: Realm,
  ) {}

  /** @param file path below the root of the build, with or without `.js` */
  require(file: string): unknown {
    const name = file.endsWith('.js') ? file : `${file}.js`;
    const known = this.#loaded.get(name);
    if (known !== undefined) return known.exports;
    const source = path.join(this.dir, name);
    if (!fs.existsSync(source)) throw new HostError(`the build has no ${name}`);
    const module: { exports: unknown } = { exports: {} };
    this.#loaded.set(name, module);
    const code = fs.readFileSync(source, 'utf8');
    // A name no tool can open: a report would print the whole of a script that is one line long.
    const shown = `weapp:${name}`;
    const wrapped = this.realm.run(`(function(require,module,exports){${code}\n})`, shown);
    if (!isCallable(wrapped)) throw new HostError(`${name} is no script`);
    wrapped((request: unknown) => this.#resolve(name, String(request)), module, module.exports);
    return module.exports;
  }

  #resolve(from: string, request: string): unknown {
    const file = request.startsWith('/')
      ? request.slice(1)
      : path.posix.join(path.posix.dirname(from), request);
    const home = this.#packageOf(file);
    if (home !== '' && home !== this.#packageOf(from)) {
      throw new HostError(`${from} requires ${file}, which belongs to the sub-package ${home}`);
    }
    return this.require(file);
  }

  #packageOf(file: string): string {
    return this.packageRoots.find((root) => file.startsWith(`${root}/`)) ?? '';
  }
}
