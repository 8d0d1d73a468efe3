import { HostError } from '../errors';
import { type Manifest, parseUrl } from './manifest';
import type { PageInstance } from './page';

/** The way a page is reached; WeChat has other rules for each. */
export type Move = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

/** WeChat refuses an eleventh page. */
const DEEPEST = 10;

/** The stack of open pages. Tab pages stay alive behind one another, as on the phone. */
export class Navigator {
  #stack: PageInstance[] = [];
  readonly #tabs = new Map<string, PageInstance>();

  constructor(
    private readonly manifest: Manifest,
    private readonly open: (route: string, query: Record<string, string>) => PageInstance,
    private readonly ready: (page: PageInstance) => void,
  ) {}

  get stack(): readonly PageInstance[] {
    return this.#stack;
  }

  get current(): PageInstance {
    const page = this.#stack.at(-1);
    if (page === undefined) throw new HostError('no page is open');
    return page;
  }

  /** @returns why WeChat would refuse, or undefined */
  refusal(move: Move, url: string): string | undefined {
    const { route } = parseUrl(url);
    const isTab = this.#isTab(route);
    if (!this.manifest.routes.includes(route)) return `page "${route}" is not found`;
    if (move === 'switchTab') return isTab ? undefined : 'can not switch to no-tabBar page';
    if (move === 'reLaunch') return undefined;
    if (isTab) return `can not ${move} a tabbar page`;
    if (move === 'navigateTo' && this.#stack.length >= DEEPEST) return 'webview count limit exceed';
    return undefined;
  }

  go(move: Move, url: string): void {
    const { route, query } = parseUrl(url);
    if (move === 'navigateTo') this.#stack.at(-1)?.event('onHide');
    else if (move === 'redirectTo') this.#stack.pop()?.close();
    else if (move === 'reLaunch') this.#closeAll();
    else this.#leaveForTab();
    if (this.#isTab(route)) this.#showTab(route, query);
    else this.#push(this.open(route, query));
  }

  back(delta: number): void {
    for (let left = delta; left > 0 && this.#stack.length > 1; left--) this.#stack.pop()?.close();
    this.current.event('onShow');
  }

  #isTab(route: string): boolean {
    return this.manifest.tabs.some((tab) => tab.route === route);
  }

  #showTab(route: string, query: Record<string, string>): void {
    const open = this.#tabs.get(route);
    if (open === undefined) {
      const page = this.open(route, query);
      this.#tabs.set(route, page);
      this.#push(page);
    } else {
      this.#stack = [open];
      open.event('onShow');
    }
  }

  #push(page: PageInstance): void {
    this.#stack = [...this.#stack, page];
    page.event('onLoad', page.query);
    page.event('onShow');
    this.ready(page);
  }

  #leaveForTab(): void {
    const [first, ...others] = this.#stack;
    for (const page of others.reverse()) page.close();
    this.#stack = [];
    if (first === undefined) return;
    if (this.#isTab(first.source.route)) first.event('onHide');
    else first.close();
  }

  #closeAll(): void {
    const pages = new Set([...this.#stack, ...this.#tabs.values()]);
    this.#stack = [];
    this.#tabs.clear();
    for (const page of pages) page.close();
  }
}
