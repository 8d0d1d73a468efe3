import fs from 'node:fs';
import path from 'node:path';
import { HostError } from '../errors';
import { asDictionary, asText, type Dictionary, invoke, readJson } from '../values';
import type { WxmlLibrary, WxmlUnit } from '../wxml/unit';

/** A custom component of the build: `comp` and `custom-wrapper` in what Taro makes. */
export interface ComponentDefinition {
  readonly file: string;
  readonly unit: WxmlUnit;
  /** What the file handed to `Component()`. */
  readonly config: Dictionary;
  /** The components it uses itself, by tag. */
  readonly components: ComponentTable;
}

export type ComponentTable = Map<string, ComponentDefinition>;

/** Loads the components named in `usingComponents`, each once. */
export class ComponentLibrary {
  readonly #definitions = new Map<string, ComponentDefinition>();

  /** @param load runs a component's script and gives what it handed to `Component()` */
  constructor(
    private readonly dir: string,
    private readonly wxml: WxmlLibrary,
    private readonly everywhere: Dictionary,
    private readonly load: (file: string) => Dictionary | undefined,
  ) {}

  /** The components of the page or component at `file` (without extension, below the root). */
  tableOf(file: string): ComponentTable {
    const json = path.join(this.dir, `${file}.json`);
    const own = fs.existsSync(json) ? readJson(fs.readFileSync(json, 'utf8')) : {};
    const used = { ...this.everywhere, ...asDictionary(own.usingComponents) };
    const table: ComponentTable = new Map();
    for (const [tag, request] of Object.entries(used)) {
      const at = asText(request);
      const found = at.startsWith('/')
        ? at.slice(1)
        : path.posix.join(path.posix.dirname(file), at);
      table.set(tag, this.#define(found));
    }
    return table;
  }

  #define(file: string): ComponentDefinition {
    const known = this.#definitions.get(file);
    if (known !== undefined) return known;
    const config = this.load(file);
    if (config === undefined) throw new HostError(`${file}.js called no Component()`);
    const unit = this.wxml.load(path.join(this.dir, `${file}.wxml`));
    const components: ComponentTable = new Map();
    const definition = { file, unit, config, components };
    this.#definitions.set(file, definition);
    for (const [tag, used] of this.tableOf(file)) components.set(tag, used);
    return definition;
  }
}

/** One component on a page, with its own data: properties from outside, setData from inside. */
export class ComponentInstance {
  readonly data: Dictionary = {};
  readonly self: Dictionary;
  readonly #given = new Map<string, string>();

  constructor(
    readonly definition: ComponentDefinition,
    setData: (data: Dictionary, changes: unknown, done: unknown) => void,
  ) {
    this.self = {
      ...asDictionary(definition.config.methods),
      data: this.data,
      properties: this.data,
      setData: (changes: unknown, done: unknown) => setData(this.data, changes, done),
    };
  }

  /** A property that changes outside replaces what the component made of it. */
  give(props: Readonly<Dictionary>): void {
    for (const name of Object.keys(asDictionary(this.definition.config.properties))) {
      const json = JSON.stringify(props[name]);
      if (json === undefined || this.#given.get(name) === json) continue;
      this.#given.set(name, json);
      this.data[name] = JSON.parse(json);
    }
  }

  lifecycle(name: 'attached' | 'detached'): void {
    const { config } = this.definition;
    const lifetimes = asDictionary(config.lifetimes);
    const run = name in lifetimes ? lifetimes[name] : config[name];
    invoke({ ...this.self, run }, 'run');
  }
}
