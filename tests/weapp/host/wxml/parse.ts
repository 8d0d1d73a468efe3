export interface WxmlElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: WxmlNode[];
}

export interface WxmlText {
  readonly text: string;
}

export type WxmlNode = WxmlElement | WxmlText;

const TOKEN =
  /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[\w:.\-#]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.\-#]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

export function isElement(node: WxmlNode): node is WxmlElement {
  return 'tag' in node;
}

function parseAttributes(source: string): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attrs[name] = double ?? single ?? '';
  }
  return attrs;
}

/** Parses WXML into a tree under an element named `#root`. Blank text between tags is dropped. */
export function parseWxml(source: string, file: string): WxmlElement {
  const root: WxmlElement = { tag: '#root', attrs: {}, children: [] };
  const open = [root];
  for (const [, closing, tag, attributes, selfClosing, text] of source.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (closing !== undefined) {
      if (parent.tag !== closing) {
        throw new SyntaxError(`${file}: </${closing}> closes <${parent.tag}>`);
      }
      open.pop();
    } else if (tag !== undefined) {
      const element = { tag, attrs: parseAttributes(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (selfClosing !== '/') open.push(element);
    } else if (text !== undefined && text.trim() !== '') {
      parent.children.push({ text });
    }
  }
  return root;
}
