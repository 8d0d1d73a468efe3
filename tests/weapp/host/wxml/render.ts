import { HostError, MissingTemplateError, UnsupportedComponentError } from '../errors';
import { type Handler, TEXT, type ViewNode } from '../tree/node';
import type { Dictionary } from '../values';
import { isNativeComponent } from './components';
import { evaluate, evaluateData, type Scope } from './expression';
import { isElement, type WxmlElement, type WxmlNode } from './parse';
import type { WxmlUnit } from './unit';

/** A custom component placed in the tree: what to render and who handles its events. */
export interface Mounted {
  readonly unit: WxmlUnit;
  readonly data: Scope;
  readonly owner: RenderOwner;
}

/** The page or component whose WXML is being rendered. */
export interface RenderOwner {
  readonly receiver: Dictionary;
  /** Places a custom component; `undefined` when `tag` is none of this owner's components. */
  readonly mount: (tag: string, props: Readonly<Dictionary>) => Mounted | undefined;
  /** Last word on a native component's attributes: what the user typed or ticked. */
  readonly nativeAttributes: (tag: string, attrs: Dictionary) => Dictionary;
}

interface Frame {
  readonly unit: WxmlUnit;
  readonly scope: Scope;
  readonly owner: RenderOwner;
  readonly parent: ViewNode;
}

type Draft = ViewNode & { readonly children: ViewNode[] };

const EVENT = /^(capture-bind|capture-catch|mut-bind|bind|catch):?([a-z]+)$/;
const NO_HANDLERS: ReadonlyMap<string, Handler> = new Map();

function renderAll(nodes: readonly WxmlNode[], frame: Frame): ViewNode[] {
  const rendered: ViewNode[] = [];
  let taken = true;
  for (const node of nodes) {
    if (!isElement(node)) {
      rendered.push(...renderText(node.text, frame));
      continue;
    }
    const { attrs } = node;
    if (attrs['wx:if'] !== undefined) taken = Boolean(evaluate(attrs['wx:if'], frame.scope));
    else if (attrs['wx:elif'] !== undefined || attrs['wx:else'] !== undefined) {
      if (taken) continue;
      taken =
        attrs['wx:else'] !== undefined || Boolean(evaluate(attrs['wx:elif'] ?? '', frame.scope));
    } else {
      rendered.push(...renderEach(node, frame));
      continue;
    }
    if (taken) rendered.push(...renderEach(node, frame));
  }
  return rendered;
}

function renderText(source: string, frame: Frame): ViewNode[] {
  const value = evaluate(source.trim(), frame.scope);
  const text = value === undefined || value === null ? '' : String(value);
  if (text === '') return [];
  return [
    { tag: TEXT, text, attrs: {}, handlers: NO_HANDLERS, children: [], parent: frame.parent },
  ];
}

function renderEach(element: WxmlElement, frame: Frame): ViewNode[] {
  const each = element.attrs['wx:for'];
  if (each === undefined) return renderOne(element, frame);
  const list = evaluate(each, frame.scope) ?? [];
  if (!Array.isArray(list)) throw new HostError(`${frame.unit.file}: wx:for="${each}" is no list`);
  const item = element.attrs['wx:for-item'] ?? 'item';
  const index = element.attrs['wx:for-index'] ?? 'index';
  return list.flatMap((value: unknown, at) =>
    renderOne(element, { ...frame, scope: { ...frame.scope, [item]: value, [index]: at } }),
  );
}

function renderOne(element: WxmlElement, frame: Frame): ViewNode[] {
  const { tag, attrs } = element;
  if (tag === 'import' || tag === 'wxs') return [];
  if (tag === 'template') return attrs.name ? [] : renderTemplate(attrs, frame);
  if (tag === 'block') return renderAll(element.children, frame);
  return [renderComponent(element, frame)];
}

function renderTemplate(attrs: WxmlElement['attrs'], frame: Frame): ViewNode[] {
  const name = String(evaluate(attrs.is ?? '', frame.scope));
  const template = frame.unit.template(name);
  if (template === undefined) throw new MissingTemplateError(name, frame.unit.file);
  const data = evaluateData(attrs.data ?? '', frame.scope);
  const scope = { ...template.unit.modules, ...data };
  return renderAll(template.element.children, { ...frame, unit: template.unit, scope });
}

function renderComponent(element: WxmlElement, frame: Frame): ViewNode {
  const attrs: Dictionary = {};
  const handlers = new Map<string, Handler>();
  for (const [name, source] of Object.entries(element.attrs)) {
    if (name.startsWith('wx:')) continue;
    const [, kind, event] = EVENT.exec(name) ?? [];
    if (kind !== undefined && event !== undefined) {
      const stops = kind.includes('catch');
      handlers.set(event, { method: source, stops, receiver: frame.owner.receiver });
      continue;
    }
    const value = evaluate(source, frame.scope);
    if (value !== undefined && value !== null && value !== '') attrs[name] = value;
  }
  return place(element, attrs, handlers, frame);
}

function place(
  element: WxmlElement,
  attrs: Dictionary,
  handlers: ReadonlyMap<string, Handler>,
  frame: Frame,
): ViewNode {
  const { tag } = element;
  const node = (shown: Dictionary): Draft => {
    return { tag, text: '', attrs: shown, handlers, children: [], parent: frame.parent };
  };
  const mounted = frame.owner.mount(tag, attrs);
  if (mounted !== undefined) {
    const host = node(attrs);
    host.children.push(...renderUnit(mounted.unit, mounted.data, mounted.owner, host));
    return host;
  }
  if (!isNativeComponent(tag)) throw new UnsupportedComponentError(tag, frame.unit.file);
  const native = node(frame.owner.nativeAttributes(tag, attrs));
  native.children.push(...renderAll(element.children, { ...frame, parent: native }));
  return native;
}

/** Renders one WXML file with `data` below `parent`. */
function renderUnit(unit: WxmlUnit, data: Scope, owner: RenderOwner, parent: ViewNode): ViewNode[] {
  return renderAll(unit.root.children, {
    unit,
    scope: { ...unit.modules, ...data },
    owner,
    parent,
  });
}

/** Renders a page: the node named `page` holds what its WXML shows. */
export function renderPage(unit: WxmlUnit, data: Scope, owner: RenderOwner): ViewNode {
  const page: Draft = {
    tag: 'page',
    text: '',
    attrs: {},
    handlers: NO_HANDLERS,
    children: [],
    parent: undefined,
  };
  page.children.push(...renderUnit(unit, data, owner, page));
  return page;
}
