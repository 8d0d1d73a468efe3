import JSZip from 'jszip';
import mammoth from 'mammoth';
import { unzip } from './unzip';
import { writeListLabels } from './word-labels';
import { readWordNumbering } from './word-numbering';

/** Lines of a Word document; `boldLines` numbers, from 1, those that open in bold. */
export type DocxText = { text: string; boldLines: number[] };

/** Far above any plan's, and small enough to be parsed in a cloud function's memory. */
const MOST_XML_BYTES = 10 * 1024 * 1024;

const DOCUMENT = 'word/document.xml';

const isTextPart = (name: string): boolean =>
  name === '[Content_Types].xml' ||
  /^(?:_rels\/\.rels|word\/[^/]{1,80}\.xml|word\/_rels\/[^/]{1,80}\.rels)$/.test(name);

type Node = {
  type?: unknown;
  value?: unknown;
  children?: unknown;
  isBold?: unknown;
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

const textOf = (node: Node): string => {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(textOf).join('');
};

/** Whether the first words of a paragraph are bold. */
const opensBold = (node: Node): boolean => {
  const first = childrenOf(node).find((child) => textOf(child).trim() !== '');
  if (first === undefined) return false;
  return first.type === 'run' ? first.isBold === true : opensBold(first);
};

type Paragraph = { text: string; bold: boolean };

const paragraphsOf = (node: Node): Paragraph[] => {
  if (node.type === 'paragraph') return [{ text: textOf(node), bold: opensBold(node) }];
  if (node.type === 'tableRow') {
    const cells = childrenOf(node).map((cell) =>
      paragraphsOf(cell)
        .map(({ text }) => text)
        .join(' '),
    );
    return [{ text: cells.join('\t'), bold: false }];
  }
  return childrenOf(node).flatMap(paragraphsOf);
};

/** The document with the numbers of its lists written out and without its pictures. */
const prepare = async (bytes: Uint8Array): Promise<Buffer | undefined> => {
  const parts = unzip(bytes, isTextPart, MOST_XML_BYTES);
  const document = parts.get(DOCUMENT);
  if (document === undefined) return undefined;
  const partText = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const numbering = readWordNumbering(partText('word/numbering.xml'), partText('word/styles.xml'));
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content);
  zip.file(DOCUMENT, writeListLabels(document.toString('utf8'), numbering));
  return zip.generateAsync({ type: 'nodebuffer' });
};

/**
 * The words of a .docx, one line to a paragraph or table row, list numbers included.
 * @returns `undefined` for a zip archive that is no Word document
 * @throws when the archive is damaged or unpacks beyond 10 MB of text
 */
export const readDocx = async (bytes: Uint8Array): Promise<DocxText | undefined> => {
  const buffer = await prepare(bytes);
  if (buffer === undefined) return undefined;
  let paragraphs: Paragraph[] = [];
  const capture = (document: unknown): unknown => {
    if (isNode(document)) paragraphs = paragraphsOf(document);
    return { type: 'document', children: [], notes: [], comments: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument: capture });
  const lines: string[] = [];
  const boldLines: number[] = [];
  for (const { text, bold } of paragraphs) {
    if (bold) boldLines.push(lines.length + 1);
    for (const line of text.split('\n')) lines.push(line);
  }
  return { text: lines.join('\n'), boldLines };
};
