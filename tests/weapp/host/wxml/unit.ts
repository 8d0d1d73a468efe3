import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { HostError } from '../errors';
import { isCallable } from '../values';
import { isElement, parseWxml, type WxmlElement } from './parse';

/** One WXML file with what it defines and imports. */
export interface WxmlUnit {
  /** Path below the root of the build. */
  readonly file: string;
  readonly root: WxmlElement;
  /** `<wxs module="name">`: the exports by module name. */
  readonly modules: Readonly<Record<string, unknown>>;
  readonly template: (name: string) => WxmlTemplate | undefined;
}

export interface WxmlTemplate {
  readonly element: WxmlElement;
  readonly unit: WxmlUnit;
}

function runWxs(file: string): unknown {
  const module = { exports: {} };
  const source = fs.readFileSync(file, 'utf8');
  const run: unknown = vm.compileFunction(source, ['module', 'exports', 'getRegExp'], {
    filename: file,
  });
  if (!isCallable(run)) throw new HostError(`${file} is no wxs module`);
  run(module, module.exports, (pattern: string, flags: string) => new RegExp(pattern, flags));
  return module.exports;
}

/** Reads the WXML files of one build, each once. */
export class WxmlLibrary {
  readonly #units = new Map<string, WxmlUnit>();

  constructor(private readonly dir: string) {}

  /** @param file absolute path of a `.wxml` file */
  load(file: string): WxmlUnit {
    const known = this.#units.get(file);
    if (known !== undefined) return known;
    const shown = path.relative(this.dir, file);
    if (!fs.existsSync(file)) throw new HostError(`the build has no ${shown}`);
    const unit = this.#read(file, shown);
    this.#units.set(file, unit);
    return unit;
  }

  #read(file: string, shown: string): WxmlUnit {
    const root = parseWxml(fs.readFileSync(file, 'utf8'), shown);
    const beside = (src = '') =>
      src.startsWith('/') ? path.join(this.dir, src) : path.resolve(path.dirname(file), src);
    const imports: WxmlUnit[] = [];
    const modules: Record<string, unknown> = {};
    const templates = new Map<string, WxmlElement>();
    for (const { tag, attrs, ...element } of root.children.filter(isElement)) {
      if (tag === 'import') imports.push(this.load(beside(attrs.src)));
      if (tag === 'wxs') modules[attrs.module ?? ''] = runWxs(beside(attrs.src));
      if (tag === 'template' && attrs.name) templates.set(attrs.name, { tag, attrs, ...element });
      if (tag === 'include') throw new HostError(`${shown}: <include> is not supported here`);
    }
    const unit: WxmlUnit = {
      file: shown,
      root,
      modules,
      template: (name) => {
        const own = templates.get(name);
        if (own !== undefined) return { element: own, unit };
        for (const imported of imports) {
          const found = imported.template(name);
          if (found !== undefined) return found;
        }
        return undefined;
      },
    };
    return unit;
  }
}
