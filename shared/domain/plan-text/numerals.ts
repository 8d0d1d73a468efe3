/** Characters a Chinese count is written with, for use inside a character class. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));

const readChinese = (text: string): number | undefined => {
  let total = 0;
  let digit: number | undefined;
  for (const char of text) {
    const factor = char === '百' ? 100 : char === '十' ? 10 : undefined;
    if (factor !== undefined) {
      total += (digit ?? 1) * factor;
      digit = undefined;
    } else {
      const value = DIGITS[char];
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return total + (digit ?? 0);
};

/**
 * The whole number a count or an item's number is written as: `12`, `１２`, `十二`, `两`.
 * @returns `undefined` when the characters are no whole number below 1000
 */
export const readNumber = (text: string): number | undefined => {
  if (text === '') return undefined;
  const plain = halfWidth(text);
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  return plain.length <= 5 ? readChinese(plain) : undefined;
};

/** The four digits of a year, `2022`, `２０２２` or `二〇二二`; `undefined` for anything else. */
export const readYear = (text: string): number | undefined => {
  const digits = [...halfWidth(text)].map((char) => DIGITS[char] ?? char).join('');
  return /^(?:19|20)\d{2}$/.test(digits) ? Number(digits) : undefined;
};
