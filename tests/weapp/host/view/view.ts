import type { Browser, Frame, Page } from 'playwright-core';
import { readManifest } from '../logic/manifest';
import type { MiniProgram } from '../program';
import { attribute, descendants, type ViewNode } from '../tree/node';
import { asText } from '../values';
import { toHtml } from './html';
import { installPainter, type Picture } from './painter';
import { NATIVE_STYLES, pageStyles } from './styles';

const TITLE_BAR = 91;
const TAB_BAR = 84;
/** What WeChat takes for `system` while the phone's text size is at its standard. */
const SYSTEM_FONT_SIZE = '16px';

const SHELL = `<!doctype html><html lang="zh-CN"><head><title>weapp</title><style>
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font-family: sans-serif; }
header { box-sizing: border-box; height: ${TITLE_BAR}px; padding-top: 47px; line-height: 44px;
  text-align: center; font-weight: 600; font-size: 17px; }
iframe { flex: 1; border: 0; width: 100%; }
footer { box-sizing: border-box; height: ${TAB_BAR}px; padding-top: 20px; display: flex;
  justify-content: space-around; font-size: 14px; background: #fff; border-top: 1px solid #ddd; }
</style></head><body><header></header><iframe title="page"></iframe><footer></footer></body></html>`;

const PAGE = `<!doctype html><html lang="zh-CN"><head><style>${NATIVE_STYLES}</style>
<style id="wxss"></style></head><body></body></html>`;

export interface ViewOptions {
  readonly dir: string;
  readonly app: MiniProgram;
  readonly browser: Browser;
}

/** The WeChat build on a screen of 390×844: the real wxss, painted by Chromium. */
export class WeappView {
  private constructor(
    private readonly options: ViewOptions,
    readonly page: Page,
    /** The page inside the title bar; look for elements and click here. */
    readonly frame: Frame,
  ) {}

  static async open(options: ViewOptions): Promise<WeappView> {
    const context = await options.browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    // esbuild, which may have compiled this file, wraps named functions in a helper of that name.
    await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    await page.setContent(SHELL);
    const frame = await (await page.$('iframe'))?.contentFrame();
    if (!frame) throw new Error('the frame of the page did not open');
    const view = new WeappView(options, page, frame);
    await page.exposeFunction('weappTouch', (sid: string, kind: string, value: string) =>
      view.#touch(sid, kind, value),
    );
    await frame.setContent(PAGE);
    await frame.evaluate(installPainter);
    await view.paint();
    return view;
  }

  /** Shows what the mini-program shows now. Clicks in the frame do it by themselves. */
  async paint(): Promise<void> {
    await this.frame.evaluate((picture) => window.weappPaint(picture), this.#picture());
    await this.page.evaluate(showBars, this.#bars());
  }

  async screenshot(path: string): Promise<void> {
    await this.paint();
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async #touch(sid: string, kind: string, value: string): Promise<void> {
    const { app } = this.options;
    const node = [...descendants(app.tree())].find((at) => attribute(at, 'data-sid') === sid);
    if (node === undefined) return;
    if (kind === 'type') await app.type(node, value);
    else await app.tap(node);
    await this.paint();
  }

  #picture(): Picture {
    const { app, dir } = this.options;
    const tree = app.tree();
    const meta = tree.children.find((node) => node.tag === 'page-meta');
    const rootFontSize = meta === undefined ? '' : attribute(meta, 'root-font-size');
    return {
      html: toHtml(tree),
      css: pageStyles(dir, app.page().route),
      pageStyle: meta === undefined ? '' : attribute(meta, 'page-style'),
      rootFontSize: rootFontSize === 'system' ? SYSTEM_FONT_SIZE : rootFontSize,
      canvases: canvasIds(tree).flatMap((id) => {
        const canvas = app.canvas(id);
        if (canvas === undefined) return [];
        return [{ id, width: canvas.width, height: canvas.height, drawings: canvas.drawings }];
      }),
    };
  }

  #bars(): Bars {
    const { app, dir } = this.options;
    const { route, title } = app.page();
    const { tabs, window } = readManifest(dir);
    return {
      title,
      background: asText(window.navigationBarBackgroundColor) || '#fff',
      color: window.navigationBarTextStyle === 'white' ? '#fff' : '#000',
      tabs: tabs.some((tab) => tab.route === route) ? tabs.map((tab) => tab.text) : [],
    };
  }
}

interface Bars {
  readonly title: string;
  readonly background: string;
  readonly color: string;
  readonly tabs: readonly string[];
}

function showBars({ title, background, color, tabs }: Bars): void {
  const header = document.querySelector('header');
  const footer = document.querySelector('footer');
  if (header === null || footer === null) return;
  header.textContent = title;
  Object.assign(header.style, { background, color });
  footer.style.display = tabs.length === 0 ? 'none' : 'flex';
  footer.replaceChildren(
    ...tabs.map((text) => Object.assign(document.createElement('span'), { textContent: text })),
  );
}

function canvasIds(tree: ViewNode): string[] {
  return [...descendants(tree)]
    .filter((node) => node.tag === 'canvas')
    .map((node) => attribute(node, 'id'));
}
