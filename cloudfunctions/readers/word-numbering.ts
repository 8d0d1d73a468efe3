import { attribute, childValue, named, parseXml, type XmlElement } from './xml-tree';

/** One level of a list as Word defines it; `text` holds %1 … %9 for the levels' numbers. */
export type ListLevel = { start: number; format: string; text: string };

/** A list: its levels by index, the counters it shares, and the levels it begins anew. */
export type WordList = {
  counters: string;
  levels: ReadonlyMap<number, ListLevel>;
  restarts: ReadonlySet<number>;
};

/** A paragraph's place in a list. */
export type ListPlace = { list: string; level: number };

/** Lists by `w:numId`, and the places that paragraph styles give. */
export type WordNumbering = { lists: Map<string, WordList>; styles: Map<string, ListPlace> };

type Abstract = { levels: Map<number, ListLevel>; byStyle: Map<string, number>; link: string };
type Num = { abstract: string; starts: Map<number, number> };
type Style = { based: string; list: string; level: number };

const inside = (xml: string, root: string): XmlElement[] =>
  named(parseXml(xml), root).flatMap((element) => element.children);

const levelIndex = (element: XmlElement): number => Number(attribute(element, 'w:ilvl') || 0);

const readAbstract = (element: XmlElement): Abstract => {
  const levels = named(element.children, 'w:lvl');
  return {
    levels: new Map(
      levels.map((level) => [
        levelIndex(level),
        {
          start: Number(childValue(level, 'w:start') || 1),
          format: childValue(level, 'w:numFmt') || 'decimal',
          text: childValue(level, 'w:lvlText'),
        },
      ]),
    ),
    byStyle: new Map(levels.map((level) => [childValue(level, 'w:pStyle'), levelIndex(level)])),
    link: childValue(element, 'w:numStyleLink'),
  };
};

const readNum = (element: XmlElement): Num => ({
  abstract: childValue(element, 'w:abstractNumId'),
  starts: new Map(
    named(element.children, 'w:lvlOverride')
      .filter((override) => childValue(override, 'w:startOverride') !== '')
      .map((override) => [levelIndex(override), Number(childValue(override, 'w:startOverride'))]),
  ),
});

const readStyle = (element: XmlElement): Style => {
  const list = named(named(element.children, 'w:pPr')[0]?.children ?? [], 'w:numPr')[0];
  return {
    based: childValue(element, 'w:basedOn'),
    list: childValue(list, 'w:numId'),
    level: Number(childValue(list, 'w:ilvl') || 0),
  };
};

const indexed = <T>(
  elements: readonly XmlElement[],
  name: string,
  id: string,
  read: (element: XmlElement) => T,
): Map<string, T> =>
  new Map(named(elements, name).map((element) => [attribute(element, id), read(element)]));

/** Styles and lists may refer to each other in a circle; Word's own go a few steps. */
const FARTHEST_LINK = 10;

const startedAt = (levels: ReadonlyMap<number, ListLevel>, starts: ReadonlyMap<number, number>) =>
  new Map(
    [...levels].map(([index, level]) => [
      index,
      { ...level, start: starts.get(index) ?? level.start },
    ]),
  );

/** Reads `word/numbering.xml` and `word/styles.xml`; '' stands for a part that is not there. */
export const readWordNumbering = (numberingXml: string, stylesXml: string): WordNumbering => {
  const elements = inside(numberingXml, 'w:numbering');
  const abstracts = indexed(elements, 'w:abstractNum', 'w:abstractNumId', readAbstract);
  const nums = indexed(elements, 'w:num', 'w:numId', readNum);
  const styles = indexed(inside(stylesXml, 'w:styles'), 'w:style', 'w:styleId', readStyle);

  const abstractOf = (numId: string, steps = 0): Abstract | undefined => {
    const abstract = abstracts.get(nums.get(numId)?.abstract ?? '');
    if (!abstract || abstract.link === '' || steps > FARTHEST_LINK) return abstract;
    return abstractOf(styles.get(abstract.link)?.list ?? '', steps + 1);
  };
  const numberedStyle = (styleId: string, steps = 0): Style | undefined => {
    const style = styles.get(styleId);
    if (style?.list !== '' || steps > FARTHEST_LINK) return style;
    return numberedStyle(style.based, steps + 1);
  };

  const lists = new Map(
    [...nums].map(([numId, { abstract, starts }]): [string, WordList] => [
      numId,
      {
        counters: abstract,
        levels: startedAt(abstractOf(numId)?.levels ?? new Map(), starts),
        restarts: new Set(starts.keys()),
      },
    ]),
  );
  const places = new Map<string, ListPlace>();
  for (const styleId of styles.keys()) {
    const style = numberedStyle(styleId);
    if (!style || style.list === '') continue;
    const level = abstractOf(style.list)?.byStyle.get(styleId) ?? style.level;
    places.set(styleId, { list: style.list, level });
  }
  return { lists, styles: places };
};
