import type { Paper } from '@shared/domain/papers/paper';
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

const laidOut = ({ name, papers }: PaperSheet): Laid | undefined => {
  const [first] = papers;
  if (!first) return undefined;
  const isAlone = papers.length === 1;
  const parts = papers.map((paper) => rowsOf(paper, { isAlone }));
  const head = isAlone ? (parts[0]?.head ?? null) : null;
  return {
    data: parts.flatMap(({ rows }) => rows),
    widths: widthsOf(first),
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
export const writePapers = (sheets: readonly PaperSheet[]): Promise<Buffer> => {
  const laid = sheets.flatMap((sheet) => laidOut(sheet) ?? []);
  return writeExcelFile(
    laid.map(({ data, widths, settings }) => ({
      data,
      sheet: settings.sheet,
      columns: widths.map((width) => ({ width })),
      showGridLines: false,
    })),
    // Columns are measured by the default font.
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [printSettings(laid.map(({ settings }) => settings))],
    },
  ).toBuffer();
};
