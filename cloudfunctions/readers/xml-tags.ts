/** A tag of an XML text; `start` and `end` are its offsets. `closes` holds for `</x>`, `empty` for `<x/>`. */
export type XmlTag = {
  name: string;
  attributes: string;
  closes: boolean;
  empty: boolean;
  start: number;
  end: number;
};

/** The tags of machine-written XML in their order, comments and declarations left out. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const close = xml.indexOf('>', at);
    if (close < 0) return;
    const inner = xml.slice(at + 1, close);
    const closes = inner.startsWith('/');
    const empty = inner.endsWith('/');
    const name = /^\/?([^\s/]{1,60})/.exec(inner)?.[1] ?? '';
    if (!inner.startsWith('!') && !inner.startsWith('?')) {
      yield {
        name,
        attributes: inner.slice(name.length),
        closes,
        empty,
        start: at,
        end: close + 1,
      };
    }
    at = xml.indexOf('<', close);
  }
}

/** The value of an attribute as the tag writes it; '' when it is not there. */
export const attributeOf = (tag: XmlTag, name: string): string => {
  const start = tag.attributes.indexOf(` ${name}=`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  const quote = tag.attributes.charAt(from - 1);
  const until = tag.attributes.indexOf(quote, from);
  return until < 0 ? '' : tag.attributes.slice(from, until);
};
