import { HostError } from './errors';
import type { Activity } from './logic/idle';
import type { Manifest } from './logic/manifest';
import type { Navigator } from './logic/navigator';
import type { PageInstance } from './logic/page';
import type { Runtime } from './logic/runtime';
import { Touch } from './touch';
import { textOf, type ViewNode } from './tree/node';
import { describe, findAll, findOne, type Query } from './tree/query';
import type { Dictionary } from './values';
import type { Answers } from './wx/answers';
import type { OpenTypes } from './wx/buttons';
import type { WxCall } from './wx/call';
import type { RecordingCanvas } from './wx/canvas';
import type { WxEvents } from './wx/events';
import type { Files } from './wx/files';
import type { Selectors } from './wx/selector';

/** What went from the scripts to the screen. */
export interface SetDataCount {
  calls: number;
  /** Bytes of JSON, all together. */
  bytes: number;
  largest: number;
}

export interface ProgramParts {
  readonly manifest: Manifest;
  readonly runtime: Runtime;
  readonly navigator: Navigator;
  readonly activity: Activity;
  readonly errors: unknown[];
  readonly events: WxEvents;
  readonly selectors: Selectors;
  readonly answers: Answers;
  readonly files: Files;
  readonly openTypes: OpenTypes;
  readonly calls: WxCall[];
  readonly consoleLines: string[];
  readonly setData: SetDataCount;
}

/** A node, or what to look for. */
export type Target = ViewNode | Query;

/** Timers up to this long belong to the act at hand; longer ones are somebody's clock. */
const SHORT_TIMER_MS = 300;

/** A running mini-program as the person holding the phone has it. */
export class MiniProgram {
  /** How the person answers what the phone asks. */
  readonly answers: Answers;
  /** The phone's files by their path, those the program wrote among them. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Every call of `wx`, oldest first. */
  readonly calls: readonly WxCall[];
  /** What the program wrote to its console, each line beginning with its level. */
  readonly console: readonly string[];
  readonly setData: Readonly<SetDataCount>;
  #seenErrors = 0;

  constructor(private readonly parts: ProgramParts) {
    this.answers = parts.answers;
    this.files = parts.files;
    this.calls = parts.calls;
    this.console = parts.consoleLines;
    this.setData = parts.setData;
  }

  get setDataBytes(): number {
    return this.setData.bytes;
  }

  /** The open page's route, query and title. */
  page(): { route: string; query: Readonly<Record<string, string>>; title: string } {
    const { source, query, title } = this.#page;
    return { route: source.route, query, title };
  }

  /** The routes of the open pages, the visible one last. */
  stack(): string[] {
    return this.parts.navigator.stack.map((page) => page.source.route);
  }

  tree(): ViewNode {
    return this.#page.tree();
  }

  /** All text of the visible page, a line for each block. */
  text(): string {
    return textOf(this.tree());
  }

  /** @throws HostError with the page's tree when nothing matches */
  find(query: Query): ViewNode {
    return findOne(this.tree(), query);
  }

  all(query: Query): ViewNode[] {
    return findAll(this.tree(), query);
  }

  has(query: Query): boolean {
    return this.all(query).length > 0;
  }

  /** The page's tree as indented lines. */
  describe(): string {
    return describe(this.tree());
  }

  /** Taps and waits for what follows. False: nothing answered, or the component is disabled. */
  async tap(target: Target): Promise<boolean> {
    return this.#act((touch) => touch.tap(this.#node(target)));
  }

  /** Puts `value` into an input as if typed, and leaves the field. */
  async type(target: Target, value: string): Promise<boolean> {
    return this.#act((touch) => touch.type(this.#node(target), value));
  }

  /** Any event: `confirm` of an input, `change` of a picker, `scrolltolower` of a scroll-view. */
  async fire(target: Target, type: string, detail: Dictionary = {}): Promise<boolean> {
    return this.#act((touch) => touch.dispatch(this.#node(target), type, detail));
  }

  /** Taps the tab bar entry with this text. */
  async tapTab(text: string): Promise<void> {
    const tab = this.parts.manifest.tabs.find((entry) => entry.text === text);
    if (tab === undefined) throw new HostError(`app.json has no tab "${text}"`);
    this.parts.navigator.go('switchTab', tab.route);
    await this.settle();
  }

  /** The phone's own way back. */
  async back(): Promise<void> {
    this.parts.navigator.back(1);
    await this.settle();
  }

  /** Runs a page function WeChat calls, such as `onPullDownRefresh` or `onShareAppMessage`. */
  async pageEvent(name: string, argument?: unknown): Promise<unknown> {
    const result = this.#page.event(name, this.parts.runtime.realm.adopt(argument));
    await this.settle();
    return result;
  }

  /** Loses or finds the network, and tells the program's listeners. */
  async setNetwork(network: Answers['network']): Promise<void> {
    this.answers.network = network;
    const detail = { isConnected: network !== 'none', networkType: network };
    this.parts.events.tell('NetworkStatusChange', this.parts.runtime.realm.adopt(detail));
    await this.settle();
  }

  /** What the visible page has drawn on the canvas with this id. */
  canvas(id: string): RecordingCanvas | undefined {
    return this.parts.selectors.canvas(id);
  }

  /**
   * Waits until nothing is about to happen: no answer outstanding, no timer set for up to
   * `within` milliseconds. Repeating timers are not waited for.
   *
   * @throws what the program threw since the last call
   */
  async settle({ within = SHORT_TIMER_MS } = {}): Promise<void> {
    await this.parts.activity.settle(within);
    this.tree();
    const { errors } = this.parts;
    const [first] = errors.slice(this.#seenErrors);
    this.#seenErrors = errors.length;
    if (first !== undefined) throw first;
  }

  /** Stops its timers. A closed program answers no more. */
  close(): void {
    this.parts.activity.stop();
  }

  get #page(): PageInstance {
    return this.parts.navigator.current;
  }

  #node(target: Target): ViewNode {
    return 'children' in target ? target : this.find(target);
  }

  async #act(act: (touch: Touch) => boolean): Promise<boolean> {
    const { runtime, activity, openTypes } = this.parts;
    const guard = (run: () => unknown) => activity.guard(run);
    const touch = new Touch(this.#page, runtime.realm.adopt, guard, openTypes);
    const isHandled = act(touch);
    await this.settle();
    return isHandled;
  }
}
