import { type MemberClass, phoneNumber } from '../people/schema';
import { DAY, instantOf, type LocalDate, localDateOf } from '../time';
import type { HoldReason } from './schema';

/** A cell as it was understood: a value, nothing said, or why it cannot be taken. */
export type Cell<T> = { value: T | null } | { wrong: HoldReason };

const nothing = { value: null } as const;

/** Full-width digits and letters as plain ones. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Fifteen or more digits in a row are an identity or card number, in whatever column they stand. */
export const looksLikeIdNumber = (text: string): boolean =>
  /\d{15}/.test(halfWidth(text).replace(/[\s\u3000-]/g, ''));

const LONGEST = 80;

export const readText = (text: string): Cell<string> => {
  const clean = text.replace(/[\s\u3000]+/g, ' ').trim();
  if (clean === '') return nothing;
  return clean.length > LONGEST ? { wrong: 'too_long' } : { value: clean };
};

/** A name: 王　伟 is 王伟; the dot of a compound name has one form; spaces between letters stay. */
export const readName = (text: string): Cell<string> => {
  const dotted = text.replace(/[・•‧∙●]/g, '·');
  const han = /[\u3400-\u9fff]/.test(dotted) && !/[A-Za-z]/.test(dotted);
  return readText(han ? dotted.replace(/[\s\u3000]+/g, '') : dotted);
};

const CLASSES: readonly [RegExp, MemberClass][] = [
  [/^(中共)?预备(党员)?$|^预备期$/, 'probationary_member'],
  [/^(中共)?正式(党员)?$|^(中共)?党员$/, 'full_member'],
  [
    /^(非(中共)?党员|群众|入党积极分子|积极分子|发展对象|共青团员|团员|无党派人士?)$/,
    'not_party_member',
  ],
];

export const readClass = (text: string): Cell<MemberClass> => {
  const clean = text.replace(/[\s\u3000]/g, '');
  if (clean === '') return nothing;
  const found = CLASSES.find(([words]) => words.test(clean));
  return found ? { value: found[1] } : { wrong: 'unknown_class' };
};

/** A mobile number; one that is masked (138****0000) says nothing. */
export const readPhone = (text: string): Cell<string> => {
  const clean = halfWidth(text)
    .replace(/[\s\u3000-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  if (clean === '' || /^\d{3}\*+\d{4}$/.test(clean)) return nothing;
  return phoneNumber.safeParse(clean).success ? { value: clean } : { wrong: 'malformed_phone' };
};

export const readKey = (text: string): Cell<string> => readText(halfWidth(text));

const YES = ['是', '√', '✓', '✔', '1', 'y', 'yes', '有', 'true', '对'];
const NO = ['否', '×', '✗', '0', 'n', 'no', '无', 'false', '不是', '-', '—'];

export const readFlag = (text: string): Cell<boolean> => {
  const clean = halfWidth(text).replace(/\s/g, '').toLowerCase();
  if (clean === '') return nothing;
  if (YES.includes(clean)) return { value: true };
  return NO.includes(clean) ? { value: false } : { wrong: 'unknown_flag' };
};

/** Day 0 of a spreadsheet's calendar. */
const SPREADSHEET_EPOCH = '1899-12-30';

const twoDigits = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** 2022-3-1, 2022.3.1, 2022年3月1日, 20220301, or a spreadsheet's own day number. */
export const readDate = (text: string): Cell<LocalDate> => {
  const clean = halfWidth(text).replace(/\s/g, '');
  if (clean === '') return nothing;
  const serial = /^[34]\d{4}$/.test(clean) ? instantOf(SPREADSHEET_EPOCH) : undefined;
  if (serial !== undefined) return { value: localDateOf(serial + Number(clean) * DAY) };
  const found =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(clean) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  const date = found ? `${found[1]}-${twoDigits(found[2])}-${twoDigits(found[3])}` : '';
  return instantOf(date) === undefined ? { wrong: 'malformed_date' } : { value: date };
};
