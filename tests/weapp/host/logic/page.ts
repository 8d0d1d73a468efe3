import type { ViewNode } from '../tree/node';
import { asText, type Dictionary, invoke, isCallable, isDictionary, plain } from '../values';
import { NativeState } from '../wxml/native-state';
import { type RenderOwner, renderPage } from '../wxml/render';
import type { WxmlUnit } from '../wxml/unit';
import { ComponentInstance, type ComponentTable } from './component';
import { setAtPath } from './data-path';
import type { Activity } from './idle';

/** What one page is made of. */
export interface PageSource {
  readonly route: string;
  readonly unit: WxmlUnit;
  /** What the file handed to `Page()`. */
  readonly config: Dictionary;
  readonly components: ComponentTable;
}

/** What a page needs from its host. */
export interface PageHost {
  readonly activity: Activity;
  /** Told the size of every setData, in bytes of JSON. */
  readonly countSetData: (bytes: number) => void;
  readonly selectorQuery: () => unknown;
}

/** An open page: its data, its components, and the tree they give. */
export class PageInstance {
  readonly data: Dictionary = {};
  readonly native = new NativeState();
  /** What the page's script sees as `this`. */
  readonly self: Dictionary;
  title: string;
  #components = new Map<string, ComponentInstance>();
  #tree: ViewNode | undefined;
  #afterRender: Array<() => void> = [];
  #isRendering = false;

  constructor(
    readonly source: PageSource,
    readonly query: Readonly<Record<string, string>>,
    title: string,
    private readonly host: PageHost,
  ) {
    this.title = title;
    const { config, route } = source;
    const initial = plain(config.data);
    if (isDictionary(initial)) Object.assign(this.data, initial);
    this.self = {
      ...config,
      data: this.data,
      route,
      __route__: route,
      options: query,
      setData: (changes: unknown, done: unknown) => this.#setData(this.data, changes, done),
      selectComponent: () => null,
      createSelectorQuery: host.selectorQuery,
      getOpenerEventChannel: () => ({ on() {}, once() {}, off() {}, emit() {} }),
    };
  }

  /** Runs a lifecycle or handler of the page, such as `onShow`. */
  event(name: string, ...args: unknown[]): unknown {
    return this.host.activity.guard(() => invoke(this.self, name, ...args));
  }

  /** The page as the phone would show it now. */
  tree(): ViewNode {
    this.#tree ??= this.#render();
    return this.#tree;
  }

  /** Shows again what only the user changed. */
  redraw(): void {
    this.#tree = undefined;
  }

  close(): void {
    this.event('onUnload');
    for (const component of this.#components.values()) component.lifecycle('detached');
    this.#components.clear();
  }

  #setData(data: Dictionary, changes: unknown, done: unknown): void {
    const json = JSON.stringify(changes) ?? '{}';
    this.host.countSetData(Buffer.byteLength(json));
    const parsed: unknown = JSON.parse(json);
    if (isDictionary(parsed)) {
      for (const [path, value] of Object.entries(parsed)) setAtPath(data, path, value);
    }
    this.#tree = undefined;
    if (isCallable(done)) this.#afterRender.push(() => done.call(this.self));
    if (this.#isRendering) return;
    this.#isRendering = true;
    this.host.activity.setTimer(() => this.#commit(), 0, false, []);
  }

  #commit(): void {
    this.#isRendering = false;
    const callbacks = this.#afterRender;
    this.#afterRender = [];
    this.host.activity.guard(() => this.tree());
    for (const callback of callbacks) this.host.activity.guard(callback);
  }

  #render(): ViewNode {
    const before = this.#components;
    const seen = new Map<string, ComponentInstance>();
    const tree = renderPage(this.source.unit, this.data, this.#owner(this.self, '', before, seen));
    this.#components = seen;
    for (const [key, component] of before) if (!seen.has(key)) component.lifecycle('detached');
    for (const [key, component] of seen) if (!before.has(key)) component.lifecycle('attached');
    return tree;
  }

  #owner(
    receiver: Dictionary,
    path: string,
    before: ReadonlyMap<string, ComponentInstance>,
    seen: Map<string, ComponentInstance>,
    table: ComponentTable = this.source.components,
  ): RenderOwner {
    return {
      receiver,
      nativeAttributes: (tag, attrs) => this.native.apply(tag, attrs),
      mount: (tag, props) => {
        const definition = table.get(tag);
        if (definition === undefined) return undefined;
        const identity = isDictionary(props.i) ? asText(props.i.sid) : '';
        const key = `${path}/${tag}:${identity || seen.size}`;
        const instance =
          before.get(key) ??
          new ComponentInstance(definition, (data, changes, done) =>
            this.#setData(data, changes, done),
          );
        instance.give(props);
        seen.set(key, instance);
        const owner = this.#owner(instance.self, key, before, seen, definition.components);
        return { unit: definition.unit, data: instance.data, owner };
      },
    };
  }
}
