import { HostError } from '../errors';
import {
  ancestors,
  attribute,
  descendants,
  nameOf,
  roleOf,
  TEXT,
  textOf,
  type ViewNode,
} from './node';

/**
 * What to look for; every given part must hold.
 * A string for `label` is the whole accessible name, for `text` a part of the node's text.
 */
export interface Query {
  readonly role?: string;
  readonly label?: string | RegExp;
  readonly text?: string | RegExp;
  readonly placeholder?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly className?: string;
}

function says(actual: string, wanted: string | RegExp, whole: boolean): boolean {
  if (wanted instanceof RegExp) return wanted.test(actual);
  return whole ? actual === wanted : actual.includes(wanted);
}

function isHiddenFromReaders(node: ViewNode): boolean {
  return [node, ...ancestors(node)].some((at) => attribute(at, 'aria-hidden') === 'true');
}

function matches(node: ViewNode, query: Query): boolean {
  if (node.tag === TEXT) return false;
  const { role, label, text, placeholder, tag, id, className } = query;
  if (tag !== undefined && node.tag !== tag) return false;
  if (id !== undefined && attribute(node, 'id') !== id) return false;
  if (className !== undefined && !attribute(node, 'class').split(/\s+/).includes(className)) {
    return false;
  }
  if (placeholder !== undefined && attribute(node, 'placeholder') !== placeholder) return false;
  if (role !== undefined && roleOf(node) !== role) return false;
  if (label !== undefined && !says(nameOf(node), label, true)) return false;
  if (text !== undefined && !says(textOf(node), text, false)) return false;
  return (role === undefined && label === undefined) || !isHiddenFromReaders(node);
}

/** Matching nodes in reading order; of nested matches only the innermost. */
export function findAll(root: ViewNode, query: Query): ViewNode[] {
  const hits = [...descendants(root)].filter((node) => matches(node, query));
  const containers = new Set(hits.flatMap((node) => [...ancestors(node)]));
  return hits.filter((node) => !containers.has(node));
}

/** A tree as indented lines, for the eye and for error messages. */
export function describe(node: ViewNode, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (node.tag === TEXT) return `${indent}${JSON.stringify(node.text)}\n`;
  const shown = ['id', 'class', 'value', 'placeholder', 'aria-role', 'aria-label', 'disabled']
    .filter((name) => attribute(node, name) !== '')
    .map((name) => ` ${name}=${JSON.stringify(attribute(node, name))}`);
  const children = node.children.map((child) => describe(child, depth + 1));
  return `${indent}<${node.tag}${shown.join('')}>\n${children.join('')}`;
}

/** @throws HostError with the page's tree when there is no such node */
export function findOne(root: ViewNode, query: Query): ViewNode {
  const [first] = findAll(root, query);
  if (first === undefined) {
    const wanted = Object.entries(query).map(([name, value]) => `${name}: ${String(value)}`);
    throw new HostError(`nothing on the page has { ${wanted.join(', ')} }:\n${describe(root)}`);
  }
  return first;
}
