import { attributeOf, type XmlTag, xmlTags } from './xml-tags';

/** An element of a parsed XML text. */
export type XmlElement = { tag: XmlTag; children: XmlElement[] };

/** The elements of machine-written XML as a tree under one nameless root; text is left out. */
export const parseXml = (xml: string): XmlElement[] => {
  const roots: XmlElement[] = [];
  const open: XmlElement[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.closes) {
      open.pop();
      continue;
    }
    const element = { tag, children: [] };
    (open[open.length - 1]?.children ?? roots).push(element);
    if (!tag.empty) open.push(element);
  }
  return roots;
};

/** The elements of one name among `elements`. */
export const named = (elements: readonly XmlElement[], name: string): XmlElement[] =>
  elements.filter((element) => element.tag.name === name);

/** An attribute of an element; '' when it is not there. */
export const attribute = (element: XmlElement, name: string): string =>
  attributeOf(element.tag, name);

/** `w:val` of the first child of that name; '' when there is no such child. */
export const childValue = (element: XmlElement | undefined, name: string): string => {
  const child = element === undefined ? undefined : named(element.children, name)[0];
  return child === undefined ? '' : attribute(child, 'w:val');
};
