import { safeCell } from '@shared/domain/sheets/safe-cell';
import type { CellObject } from 'write-excel-file/node';

/** A cell of a sheet; null: covered by the one before or above. */
export type SheetCell = CellObject | null;

type Style = Partial<Omit<CellObject, 'value' | 'type' | 'format'>>;

const SONG = '宋体';
const FANG_SONG = '仿宋';
const HEI = '黑体';

const THIN = { borderStyle: 'thin', borderColor: '#000000' } as const;

const centred = { align: 'center', alignVertical: 'center', wrap: true } as const;
const leading = { align: 'left', alignVertical: 'center', wrap: true } as const;

/** How the parts of a paper look, by the size of the body's type. */
export const styles = {
  title: () => ({ ...centred, fontFamily: SONG, fontSize: 18, fontWeight: 'bold' }),
  cover: () => ({ ...centred, fontFamily: SONG, fontSize: 32, fontWeight: 'bold' }),
  contents: () => ({ ...centred, fontFamily: HEI, fontSize: 14 }),
  fact: (type) => ({ ...leading, fontFamily: FANG_SONG, fontSize: type }),
  factEnd: (type) => ({
    align: 'right',
    alignVertical: 'center',
    fontFamily: FANG_SONG,
    fontSize: type,
  }),
  foot: (type) => ({ ...leading, fontFamily: FANG_SONG, fontSize: type }),
  note: () => ({ ...leading, fontFamily: FANG_SONG, fontSize: 10.5 }),
  plain: (type) => ({ ...leading, fontFamily: FANG_SONG, fontSize: type + 2 }),
  underlined: (type) => ({
    ...centred,
    fontFamily: FANG_SONG,
    fontSize: type + 2,
    bottomBorderStyle: 'thin',
  }),
  dotted: (type) => ({ ...leading, fontFamily: FANG_SONG, fontSize: type }),
  dottedEnd: (type) => ({
    align: 'right',
    alignVertical: 'center',
    fontFamily: FANG_SONG,
    fontSize: type,
  }),
  head: (type) => ({ ...centred, ...THIN, fontFamily: HEI, fontSize: type }),
  left: (type) => ({ ...leading, ...THIN, indent: 1, fontFamily: FANG_SONG, fontSize: type }),
  center: (type) => ({ ...centred, ...THIN, fontFamily: FANG_SONG, fontSize: type }),
} as const satisfies Record<string, (type: number) => Style>;

const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
const HOURS = /^(?:0|[1-9]\d{0,6})\.\d$/;
const PERCENT = /^(\d{1,3}(?:\.\d)?)%$/;

/**
 * A cell whose figures are figures, so that a sheet can sum them, and whose text stays text: none can
 * become a formula.
 */
export const sheetCell = (text: string, style: Style): SheetCell => {
  if (text === '') return { ...style, type: String, value: '' };
  if (WHOLE.test(text)) return { ...style, type: Number, value: Number(text) };
  if (HOURS.test(text)) return { ...style, type: Number, value: Number(text), format: '0.0' };
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) {
    return { ...style, type: Number, value: Number(percent) / 100, format: '0.0%' };
  }
  return { ...style, type: String, value: safeCell(text) };
};
