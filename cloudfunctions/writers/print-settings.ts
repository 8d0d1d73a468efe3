import type { Feature, Image } from 'write-excel-file/node';
import {
  type Attributes,
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** How one sheet goes to the printer. */
export interface PrintSettings {
  sheet: string;
  orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, from 1; null: none. */
  titleRows: readonly [first: number, last: number] | null;
  /** Rows after which a page ends, from 1. */
  breaks: readonly number[];
  /** In the margin at the foot, beside the number of the page. */
  mark: string;
}

const SHEET = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK = 'xl/workbook.xml';

/** A4, in the numbering of the format. */
const A4 = 9;

/** Inches: 20 mm at the sides of a page, 15 mm of a wide one. */
const MARGINS = {
  portrait: { left: 0.79, right: 0.79, top: 0.71, bottom: 0.71, header: 0.3, footer: 0.35 },
  landscape: { left: 0.59, right: 0.59, top: 0.63, bottom: 0.67, header: 0.3, footer: 0.31 },
} as const satisfies Record<PrintSettings['orientation'], Attributes>;

/** Puts an element into its place among the others, instead of one that is there. */
const put = (file: typeof SHEET | typeof WORKBOOK, root: string) => {
  const order = getOrderOfSiblings(file, root) ?? [];
  return (xml: string, name: string, markup: string): string => {
    const present = findElement(xml, name);
    return present
      ? replaceElement(xml, present, markup)
      : insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, root);
  };
};

const putInSheet = put(SHEET, 'worksheet');
const putInWorkbook = put(WORKBOOK, 'workbook');

/** `&` begins a code in a footer. */
const inFooter = (text: string): string => text.replace(/&/g, '&&');

const footerOf = ({ mark }: PrintSettings): string =>
  `<headerFooter><oddFooter>${sanitizeTextContent(
    `&L&8${inFooter(mark)}&C&9第 &P 页　共 &N 页`,
  )}</oddFooter></headerFooter>`;

const breaksOf = (breaks: readonly number[]): string => {
  const marks = breaks.map(
    (row) => `<brk id="${row}" min="0" max="16383" man="1"/>`, // 16383: to the last column
  );
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${marks.join('')}</rowBreaks>`;
};

/** As wide as the page, as long as it needs: pages end where the breaks say, and where they are full. */
const laidOut = (xml: string, settings: PrintSettings): string => {
  const { orientation, breaks } = settings;
  const setup = { paperSize: A4, orientation, fitToWidth: 1, fitToHeight: 0 };
  const elements: [name: string, markup: string][] = [
    ['sheetPr', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['printOptions', getSelfClosingTagMarkup('printOptions', { horizontalCentered: 1 })],
    ['pageMargins', getSelfClosingTagMarkup('pageMargins', MARGINS[orientation])],
    ['pageSetup', getSelfClosingTagMarkup('pageSetup', setup)],
    ['headerFooter', footerOf(settings)],
  ];
  if (breaks.length > 0) elements.push(['rowBreaks', breaksOf(breaks)]);
  return elements.reduce((whole, [name, markup]) => putInSheet(whole, name, markup), xml);
};

const titlesOf = ({ sheet, titleRows }: PrintSettings, index: number): string => {
  if (!titleRows) return '';
  const rows = `'${sheet.replace(/'/g, "''")}'!$${titleRows[0]}:$${titleRows[1]}`;
  const name = `name="${sanitizeAttributeValue('_xlnm.Print_Titles')}" localSheetId="${index}"`;
  return `<definedName ${name}>${sanitizeTextContent(rows)}</definedName>`;
};

/** What a workbook says of paper, orientation, margins, repeated rows, page breaks and page numbers. */
export const printSettings = (sheets: readonly PrintSettings[]): Feature<Image['content']> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) => {
          const settings = sheets[sheetIndex];
          return settings ? laidOut(xml, settings) : xml;
        },
      },
      [WORKBOOK]: {
        transform: (xml) => {
          const titles = sheets.map(titlesOf).join('');
          return titles === ''
            ? xml
            : putInWorkbook(xml, 'definedNames', `<definedNames>${titles}</definedNames>`);
        },
      },
    },
  },
});
