const CHINESE = '零一二三四五六七八九';

const chinese = (value: number): string => {
  if (value < 10) return CHINESE.charAt(value);
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : CHINESE.charAt(tens)}十${ones === 0 ? '' : CHINESE.charAt(ones)}`;
};

const LEGAL = '零壹贰叁肆伍陆柒捌玖';

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (value) => [...String(value)].map((d) => CHINESE.charAt(Number(d))).join(''),
  chineseLegalSimplified: (value) => (value < 10 ? LEGAL.charAt(value) : String(value)),
  decimalEnclosedCircle: (value) =>
    value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value),
  decimalEnclosedCircleChinese: (value) =>
    value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value),
  upperLetter: (value) => String.fromCharCode(65 + ((value - 1) % 26)),
  lowerLetter: (value) => String.fromCharCode(97 + ((value - 1) % 26)),
  none: () => '',
};

/** A list's number as Word writes it in the given `w:numFmt`; digits for a format not known here. */
export const formatListNumber = (value: number, format: string): string =>
  (FORMATS[format] ?? String)(value);
