import { HostError } from './errors';
import type { PageInstance } from './logic/page';
import {
  ancestors,
  attribute,
  descendants,
  type Handler,
  isDisabled,
  type ViewNode,
} from './tree/node';
import { asText, type Dictionary, invoke } from './values';
import type { OpenTypes } from './wx/buttons';

const BUBBLING = new Set(
  `tap longpress longtap touchstart touchmove touchend touchcancel touchforcechange transitionend
  animationstart animationiteration animationend`.split(/\s+/),
);

function targetOf(node: ViewNode): Dictionary {
  const dataset = Object.entries(node.attrs)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, value]) => [name.slice('data-'.length), value]);
  return {
    id: attribute(node, 'id'),
    dataset: Object.fromEntries(dataset),
    offsetLeft: 0,
    offsetTop: 0,
  };
}

function sidOf(node: ViewNode): string {
  return asText(node.attrs['data-sid']);
}

function within(node: ViewNode, tag: string): ViewNode | undefined {
  return [...ancestors(node)].find((above) => above.tag === tag);
}

/** The finger on one page: events with WeChat's bubbling, and what native components do by themselves. */
export class Touch {
  constructor(
    private readonly page: PageInstance,
    private readonly adopt: (value: unknown) => unknown,
    private readonly guard: (run: () => unknown) => unknown,
    private readonly openTypes: OpenTypes,
  ) {}

  /** @returns whether any handler was reached */
  dispatch(node: ViewNode, type: string, detail: Dictionary): boolean {
    let isHandled = false;
    for (const at of BUBBLING.has(type) ? [node, ...ancestors(node)] : [node]) {
      const handler = at.handlers.get(type);
      if (handler === undefined) continue;
      isHandled = true;
      this.#call(handler, { type, detail, target: targetOf(node), currentTarget: targetOf(at) });
      if (handler.stops) break;
    }
    return isHandled;
  }

  tap(node: ViewNode): boolean {
    if (isDisabled(node)) return false;
    const isHandled = this.dispatch(node, 'tap', { x: 0, y: 0 });
    const isActive = this.#activate(node);
    return isHandled || isActive;
  }

  type(node: ViewNode, value: string): boolean {
    if (isDisabled(node)) return false;
    this.dispatch(node, 'focus', { value: attribute(node, 'value'), height: 0 });
    this.#hold(node, value);
    const isHandled = this.dispatch(node, 'input', {
      value,
      cursor: value.length,
      keyCode: 0,
    });
    this.dispatch(node, 'blur', { value, cursor: value.length });
    return isHandled;
  }

  #call(handler: Handler, event: Dictionary): void {
    if (typeof handler.receiver[handler.method] !== 'function') {
      throw new HostError(`the page has no handler ${handler.method}`);
    }
    const whole = { timeStamp: Date.now(), mark: {}, touches: [], changedTouches: [], ...event };
    this.guard(() => invoke(handler.receiver, handler.method, this.adopt(whole)));
  }

  #hold(node: ViewNode, shown: unknown): void {
    this.page.native.hold(sidOf(node), shown);
    this.page.redraw();
  }

  #activate(node: ViewNode): boolean {
    const label = within(node, 'label');
    const native = [node, ...ancestors(node)].find((at) => at.tag in this.#natural);
    if (native !== undefined) return this.#natural[native.tag]?.(native) ?? false;
    const labelled = label && [...descendants(label)].find((at) => at.tag in this.#natural);
    return labelled ? (this.#natural[labelled.tag]?.(labelled) ?? false) : false;
  }

  readonly #natural: Readonly<Record<string, (node: ViewNode) => boolean>> = {
    switch: (node) => {
      if (isDisabled(node)) return false;
      const value = node.attrs.checked !== true;
      this.#hold(node, value);
      return this.dispatch(node, 'change', { value });
    },
    checkbox: (node) => {
      if (isDisabled(node)) return false;
      this.#hold(node, node.attrs.checked !== true);
      return this.#changeGroup(node, 'checkbox-group', 'checkbox', (values) => values);
    },
    radio: (node) => {
      const group = within(node, 'radio-group');
      if (isDisabled(node) || group === undefined) return false;
      for (const other of descendants(group)) if (other.tag === 'radio') this.#hold(other, false);
      this.#hold(node, true);
      return this.#changeGroup(node, 'radio-group', 'radio', ([first]) => first ?? '');
    },
    button: (node) => {
      const open = this.openTypes[attribute(node, 'open-type')];
      if (open !== undefined) {
        open(attribute(node, 'id'), (type, detail) => this.dispatch(node, type, detail));
        return true;
      }
      const form = within(node, 'form');
      const kind = attribute(node, 'form-type');
      if (form === undefined || (kind !== 'submit' && kind !== 'reset')) return false;
      return this.dispatch(form, kind, { value: formValues(form) });
    },
  };

  #changeGroup(
    node: ViewNode,
    groupTag: string,
    tag: string,
    toValue: (values: string[]) => unknown,
  ): boolean {
    const group = within(node, groupTag);
    if (group === undefined) return false;
    const now =
      [...descendants(this.page.tree())].find((at) => sidOf(at) === sidOf(group)) ?? group;
    const values = [...descendants(now)]
      .filter((at) => at.tag === tag && at.attrs.checked === true)
      .map((at) => attribute(at, 'value'));
    return this.dispatch(now, 'change', { value: toValue(values) });
  }
}

function formValues(form: ViewNode): Dictionary {
  const named = [...descendants(form)].filter((node) => attribute(node, 'name') !== '');
  return Object.fromEntries(
    named.map((node) => [attribute(node, 'name'), node.attrs.value ?? node.attrs.checked ?? '']),
  );
}
