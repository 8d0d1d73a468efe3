import { CHINESE_DIGITS, readNumber } from './numerals';

/**
 * How a line is numbered: `第一部分`, `一、`, `（一）`, `1.`, `（1）`, `1）`, `第一，`, `①`.
 */
export type MarkerStyle =
  | 'chapter'
  | 'chinese'
  | 'chinese-bracket'
  | 'digit'
  | 'digit-bracket'
  | 'digit-closing'
  | 'ordinal'
  | 'circled';

/** The number at the head of a line; `body` is what follows it. */
export type Marker = { style: MarkerStyle; value: number; body: string };

const CN = `[${CHINESE_DIGITS}]{1,4}`;
const DIGIT = '[0-9０-９]';
const NUM = `${DIGIT}{1,3}`;

const PATTERNS: readonly [MarkerStyle, RegExp][] = [
  ['chapter', new RegExp(`^第(${CN}|${NUM})(?:部分|章|篇|编)[\\s、：:，,]{0,4}`)],
  ['ordinal', new RegExp(`^第(${CN}|${NUM})[，、,：:]\\s{0,2}`)],
  ['chinese', new RegExp(`^(${CN})\\s?[、．.]\\s{0,4}`)],
  ['chinese-bracket', new RegExp(`^[（(]\\s?(${CN})\\s?[）)]\\s{0,4}、?`)],
  ['digit', new RegExp(`^(${NUM})\\s?[.．、](?!${DIGIT})\\s{0,4}`)],
  ['digit-bracket', new RegExp(`^[（(]\\s?(${NUM})\\s?[）)]\\s{0,4}、?`)],
  ['digit-closing', new RegExp(`^(${NUM})\\s?[）)]\\s{0,4}`)],
];

/** 一、二季度 and （一）（二） are enumerations inside a sentence, not the heads of sections. */
const ENUMERATION: Readonly<Partial<Record<MarkerStyle, RegExp>>> = {
  chinese: new RegExp(`^${CN}(?:、|季度|月|年|类|级|档|党?支部)`),
  'chinese-bracket': new RegExp(`^[、和（(]\\s?(?:${CN}|${NUM})\\s?[）)]`),
  'digit-bracket': new RegExp(`^[、和（(]\\s?(?:${CN}|${NUM})\\s?[）)]`),
};

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const circled = (text: string): Marker | undefined => {
  const value = CIRCLED.indexOf(text.charAt(0)) + 1;
  return value > 0 ? { style: 'circled', value, body: text.slice(1).trim() } : undefined;
};

/** The marker a line begins with; 一是 and years are none. */
export const markerOf = (text: string): Marker | undefined => {
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    const value = found?.[1] === undefined ? undefined : readNumber(found[1]);
    if (!found || value === undefined || value === 0) continue;
    const body = text.slice(found[0].length).trim();
    if (ENUMERATION[style]?.test(body)) continue;
    return { style, value, body };
  }
  return circled(text);
};
