import type { Paper } from '@shared/domain/papers/paper';
import { toBuffer } from 'qrcode';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { type PaperRows, rowsOf, widthsOf } from './paper-sheet';
import { type PrintSettings, printSettings } from './print-settings';

/** Papers that stand on one sheet, one below the other, each from a new page. They share columns. */
export interface PaperSheet {
  name: string;
  papers: readonly Paper[];
}

interface Laid {
  data: SheetData;
  widths: number[];
  settings: PrintSettings;
  codes: { row: number; link: string }[];
}

/** Signs that the name of a sheet cannot hold. */
const named = (name: string): string => name.replace(/[[\]/\\:*?]/g, '').slice(0, 31);

/** Breaks between papers, and inside a table that is longer than a page. */
const breaksOf = (parts: readonly PaperRows[]): number[] => {
  let before = 0;
  return parts.flatMap(({ rows, breaks }, at) => {
    const own = breaks.map((row) => before + row);
    before += rows.length;
    return at < parts.length - 1 ? [...own, before] : own;
  });
};

/** Rows that hold a QR code, on the whole sheet. */
const codesOf = (parts: readonly PaperRows[]): Laid['codes'] => {
  let before = 0;
  return parts.flatMap(({ rows, code }) => {
    const own = code ? [{ ...code, row: before + code.row }] : [];
    before += rows.length;
    return own;
  });
};

/** 80 points: a code of 28 mm, sharp in print. */
const CODE = { pixels: 480, dpi: 432, offset: 4 } as const;

const imageOf = async ({ row, link }: Laid['codes'][number]) => ({
  content: await toBuffer(link, { type: 'png', width: CODE.pixels, margin: 2 }),
  contentType: 'image/png',
  width: CODE.pixels,
  height: CODE.pixels,
  dpi: CODE.dpi,
  anchor: { row: row + 1, column: 1 },
  offsetX: CODE.offset,
  offsetY: CODE.offset,
  description: '核对用的二维码',
});

const laidOut = ({ name, papers }: PaperSheet): Laid | undefined => {
  const [first] = papers;
  if (!first) return undefined;
  const isAlone = papers.length === 1;
  const parts = papers.map((paper) => rowsOf(paper, { isAlone }));
  const head = isAlone ? (parts[0]?.head ?? null) : null;
  return {
    data: parts.flatMap(({ rows }) => rows),
    widths: widthsOf(first),
    codes: codesOf(parts),
    settings: {
      sheet: named(name),
      orientation: first.orientation,
      titleRows: head === null ? null : [head, head],
      breaks: breaksOf(parts),
      mark: first.mark,
    },
  };
};

/** Writes papers as `.xlsx`, laid out for A4. */
export const writePapers = async (sheets: readonly PaperSheet[]): Promise<Buffer> => {
  const laid = sheets.flatMap((sheet) => laidOut(sheet) ?? []);
  const written = await Promise.all(
    laid.map(async ({ data, widths, settings, codes }) => ({
      data,
      sheet: settings.sheet,
      columns: widths.map((width) => ({ width })),
      showGridLines: false,
      ...(codes.length > 0 && { images: await Promise.all(codes.map(imageOf)) }),
    })),
  );
  return writeExcelFile(
    written,
    // Columns are measured by the default font.
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [printSettings(laid.map(({ settings }) => settings))],
    },
  ).toBuffer();
};
