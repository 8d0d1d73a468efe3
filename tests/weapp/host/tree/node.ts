import type { Dictionary } from '../values';

/** Where a `bindtap="eh"` leads: the page or the component whose WXML holds it. */
export interface Handler {
  readonly method: string;
  readonly stops: boolean;
  readonly receiver: Dictionary;
}

/** What the phone would show: a native component or a text, after templates are resolved. */
export interface ViewNode {
  readonly tag: string;
  readonly text: string;
  readonly attrs: Readonly<Dictionary>;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly children: readonly ViewNode[];
  readonly parent: ViewNode | undefined;
}

export const TEXT = '#text';

const IMPLICIT_ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'img',
  input: 'textbox',
  picker: 'combobox',
  radio: 'radio',
  switch: 'switch',
  textarea: 'textbox',
};

export function attribute(node: ViewNode, name: string): string {
  const value = node.attrs[name];
  return value === undefined || value === null ? '' : String(value);
}

export function roleOf(node: ViewNode): string {
  return attribute(node, 'aria-role') || (IMPLICIT_ROLES[node.tag] ?? '');
}

/** All text inside, with a line break wherever a block ends. */
export function textOf(node: ViewNode): string {
  if (node.tag === TEXT) return node.text;
  const parts = node.children.map((child) =>
    child.tag === TEXT || child.tag === 'text' ? textOf(child) : `\n${textOf(child)}\n`,
  );
  return parts
    .join('')
    .replace(/\n[\n ]*/g, '\n')
    .trim();
}

/** The name a screen reader says: the label, else the text, else the placeholder. */
export function nameOf(node: ViewNode): string {
  return (
    attribute(node, 'aria-label') ||
    textOf(node).replace(/\s+/g, ' ') ||
    attribute(node, 'placeholder')
  );
}

export function isDisabled(node: ViewNode): boolean {
  return node.attrs.disabled === true || node.attrs.disabled === 'true';
}

export function* descendants(node: ViewNode): Generator<ViewNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

export function* ancestors(node: ViewNode): Generator<ViewNode> {
  for (let at = node.parent; at !== undefined; at = at.parent) yield at;
}
