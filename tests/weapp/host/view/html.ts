import { attribute, TEXT, type ViewNode } from '../tree/node';

const KEPT = ['class', 'style', 'id', 'data-sid', 'auto-height'];
/** They shape the page or have no picture of their own. */
const INVISIBLE = new Set(['page-meta', 'navigation-bar']);

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attributesOf(node: ViewNode): string {
  const shown = Object.keys(node.attrs).filter(
    (name) => KEPT.includes(name) || name.startsWith('aria-'),
  );
  const parts = shown.map((name) => {
    const value = escaped(attribute(node, name));
    return ` ${name === 'aria-role' ? 'role' : name}="${value}"`;
  });
  if (node.tag === 'button' && !shown.includes('aria-role')) parts.push(' role="button"');
  if (node.attrs.checked === true) parts.push(' checked');
  return parts.join('');
}

function inside(node: ViewNode): string {
  const value = escaped(attribute(node, 'value'));
  const placeholder = escaped(attribute(node, 'placeholder'));
  const label = escaped(attribute(node, 'aria-label'));
  switch (node.tag) {
    case 'input':
      return `<input value="${value}" placeholder="${placeholder}" aria-label="${label}">`;
    case 'textarea':
      return `<textarea placeholder="${placeholder}" aria-label="${label}">${value}</textarea>`;
    case 'image':
      return `<img alt="" src="${escaped(attribute(node, 'src'))}">`;
    case 'canvas':
      return '<canvas></canvas>';
    default:
      return node.children.map(toHtml).join('');
  }
}

/** The tree as HTML, each native component as `<wx-…>`. */
export function toHtml(node: ViewNode): string {
  if (node.tag === TEXT) return escaped(node.text);
  if (INVISIBLE.has(node.tag)) return '';
  return `<wx-${node.tag}${attributesOf(node)}>${inside(node)}</wx-${node.tag}>`;
}
