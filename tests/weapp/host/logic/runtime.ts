import fs from 'node:fs';
import path from 'node:path';
import { HostError } from '../errors';
import { asDictionary, asText, type Dictionary, isDictionary, readJson } from '../values';
import { WxmlLibrary } from '../wxml/unit';
import { ComponentLibrary } from './component';
import type { Activity } from './idle';
import type { Manifest } from './manifest';
import { Modules } from './modules';
import type { PageSource } from './page';
import { createRealm, type Realm } from './realm';

/** The scripts of one build, running: what `App()`, `Page()` and `Component()` were given. */
export class Runtime {
  readonly realm: Realm;
  app: Dictionary = {};
  readonly #modules: Modules;
  readonly #wxml: WxmlLibrary;
  readonly #components: ComponentLibrary;
  readonly #pages = new Map<string, PageSource>();
  #registered: Dictionary | undefined;

  constructor(
    private readonly dir: string,
    private readonly manifest: Manifest,
    activity: Activity,
    globals: Dictionary,
  ) {
    const register = (config: unknown) => {
      this.#registered = asDictionary(config);
    };
    this.realm = createRealm(activity, {
      ...globals,
      App: register,
      Page: register,
      Component: register,
      Behavior: (config: unknown) => config,
      getApp: () => this.app,
    });
    this.#modules = new Modules(dir, manifest.packageRoots, this.realm);
    this.#wxml = new WxmlLibrary(dir);
    this.#components = new ComponentLibrary(dir, this.#wxml, manifest.usingComponents, (file) =>
      this.#registeredBy(file),
    );
  }

  /** Runs `app.js`. */
  start(): void {
    const app = this.#registeredBy('app');
    if (app === undefined) throw new HostError('app.js called no App()');
    this.app = app;
  }

  /** The page at `route`; its script runs when it is first wanted. */
  page(route: string): PageSource {
    const known = this.#pages.get(route);
    if (known !== undefined) return known;
    const components = this.#components.tableOf(route);
    const config = this.#registeredBy(route);
    if (config === undefined) throw new HostError(`${route}.js called no Page()`);
    const unit = this.#wxml.load(path.join(this.dir, `${route}.wxml`));
    const source = { route, unit, config, components };
    this.#pages.set(route, source);
    return source;
  }

  /** The title a page has before it sets one. */
  titleOf(route: string): string {
    const json = readJson(fs.readFileSync(path.join(this.dir, `${route}.json`), 'utf8'));
    return asText(json.navigationBarTitleText ?? this.manifest.window.navigationBarTitleText);
  }

  #registeredBy(file: string): Dictionary | undefined {
    this.#registered = undefined;
    this.#modules.require(file);
    const { registered } = { registered: this.#registered };
    return isDictionary(registered) ? registered : undefined;
  }
}
