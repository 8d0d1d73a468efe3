/** One picture of the page, as sent into the browser. */
export interface Picture {
  readonly html: string;
  readonly css: string;
  readonly pageStyle: string;
  readonly rootFontSize: string;
  readonly canvases: readonly CanvasPicture[];
}

export interface CanvasPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly drawings: readonly {
    readonly method: string;
    readonly args: readonly unknown[];
    readonly fillStyle: unknown;
  }[];
}

declare global {
  interface Window {
    weappPaint: (picture: Picture) => void;
    /** Given by the test: the person touched the component with this `data-sid`. */
    weappTouch: (sid: string, kind: 'tap' | 'type', value: string) => Promise<void>;
  }
}

/**
 * Runs inside the browser, so it can use nothing from outside itself. Changes the page in place,
 * so that a field keeps its focus while the program answers.
 */
export function installPainter(): void {
  function sidOf(event: Event): string | undefined {
    const at = event.target instanceof Element ? event.target.closest('[data-sid]') : null;
    return at?.getAttribute('data-sid') ?? undefined;
  }

  function typedIn(event: Event): string {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    return isField ? target.value : '';
  }

  for (const [event, kind] of [['click', 'tap'] as const, ['input', 'type'] as const]) {
    document.addEventListener(event, (happened) => {
      const sid = sidOf(happened);
      if (sid !== undefined) void window.weappTouch(sid, kind, typedIn(happened));
    });
  }

  function morphAttributes(from: Element, to: Element): void {
    for (const { name, value } of [...to.attributes]) {
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
    for (const { name } of [...from.attributes]) {
      if (!to.hasAttribute(name)) from.removeAttribute(name);
    }
    if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) from.value = to.value;
  }

  function morph(from: Node, to: Node): void {
    if (from instanceof Text && to instanceof Text) {
      if (from.data !== to.data) from.data = to.data;
      return;
    }
    if (from instanceof Element && to instanceof Element) morphAttributes(from, to);
    const before = [...from.childNodes];
    const after = [...to.childNodes];
    after.forEach((next, index) => {
      const old = before[index];
      if (old === undefined) from.appendChild(next);
      else if (old.nodeName !== next.nodeName) from.replaceChild(next, old);
      else morph(old, next);
    });
    for (const extra of before.slice(after.length)) from.removeChild(extra);
  }

  function draw(picture: CanvasPicture): void {
    const host = document.getElementById(picture.id);
    const canvas = host?.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    canvas.width = picture.width;
    canvas.height = picture.height;
    for (const { method, args, fillStyle } of picture.drawings) {
      Reflect.set(context, 'fillStyle', fillStyle);
      const call: unknown = Reflect.get(context, method);
      if (typeof call === 'function') call.apply(context, args);
    }
  }

  window.weappPaint = ({ html, css, pageStyle, rootFontSize, canvases }) => {
    const style = document.getElementById('wxss');
    if (style !== null) style.textContent = css;
    document.documentElement.style.fontSize = rootFontSize;
    const next = new DOMParser().parseFromString(html, 'text/html').body;
    next.querySelector('wx-page')?.setAttribute('style', pageStyle);
    morph(document.body, next);
    for (const canvas of canvases) draw(canvas);
  };
}
