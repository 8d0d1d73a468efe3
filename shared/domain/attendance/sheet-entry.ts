import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { LeaveClass } from './schema';

/** What stands beside a line of the signed sheet; leave without a class is 请假 alone. */
export type SheetMark =
  | { name: 'signed' }
  | { name: 'late' }
  | { name: 'leave'; class: LeaveClass | null };

/** One line of the sheet, by its number, and what it says. */
export interface SheetLine {
  number: number;
  mark: SheetMark;
}

/** Why a token cannot be entered; `token` is the text as it was written. */
type SheetEntryProblem =
  | Refusal<'NOT_UNDERSTOOD', { token: string }>
  | Refusal<'RANGE_REVERSED', { token: string }>
  | Refusal<'NUMBER_INVALID', { token: string }>
  | Refusal<'NUMBER_REPEATED', { token: string; number: number }>;

/** No sheet is longer: a slip of the finger must not make thousands of lines. */
export const LAST_LINE = 500;

const WORDS: ReadonlyMap<string, SheetMark> = new Map<string, SheetMark>([
  ['签到', { name: 'signed' }],
  ['准时', { name: 'signed' }],
  ['迟到', { name: 'late' }],
  ['请假', { name: 'leave', class: null }],
  ['公假', { name: 'leave', class: 'official' }],
  ['事假', { name: 'leave', class: 'personal' }],
  ['病假', { name: 'leave', class: 'sick' }],
]);

/** Full-width digits and the many dashes and blanks of Chinese keyboards, as plain ones. */
const plain = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[-－–—―‐−~～〜至]+/g, '-')
    .replace(/[，、；;。\n]/g, ',')
    .replace(/[第号]/g, '')
    .replace(/[\s\u3000]+/g, ' ');

/** Numbers, a range, or a word; anything else is a token of its own that nobody understands. */
const TOKEN = /(\d+) ?- ?(\d+)|\d+|[^\d ,]+/g;

const sameMark = (left: SheetMark, right: SheetMark): boolean =>
  left.name === right.name &&
  (left.name !== 'leave' || right.name !== 'leave' || left.class === right.class);

interface Span {
  token: string;
  from: number;
  to: number;
  mark: SheetMark;
}

const spanOf = (token: string): Span | SheetEntryProblem => {
  const [first = '', last = first] = token.split('-').map((part) => part.trim());
  const [from, to] = [Number(first), Number(last)];
  if (from < 1 || Math.max(from, to) > LAST_LINE) return refuse('NUMBER_INVALID', { token });
  if (to < from) return refuse('RANGE_REVERSED', { token });
  return { token, from, to, mark: { name: 'signed' } };
};

const isProblem = (value: Span | SheetEntryProblem): value is SheetEntryProblem => 'ok' in value;

/** The spans of one part between two commas; a word belongs to the number or range before it. */
const spansOf = (part: string): Span[] | SheetEntryProblem => {
  const spans: Span[] = [];
  let isMarked = true;
  for (const token of part.match(TOKEN) ?? []) {
    if (/^\d/.test(token)) {
      const span = spanOf(token);
      if (isProblem(span)) return span;
      spans.push(span);
      isMarked = false;
      continue;
    }
    const last = spans[spans.length - 1];
    const mark = WORDS.get(token);
    if (!last || !mark || isMarked) {
      return refuse('NOT_UNDERSTOOD', { token: last ? `${last.token} ${token}` : token });
    }
    last.mark = mark;
    isMarked = true;
  }
  return spans;
};

/**
 * Reads what is written down from a signed sheet: `1-12, 14, 17 请假, 20 迟到`. Chinese and Latin
 * commas, 、, blanks and full-width digits are all the same; a word speaks of the number or range
 * before it, and a number without a word has signed.
 *
 * @returns the lines by number, each once; or the first token that cannot be entered
 */
export const readSheetEntry = (text: string): Success<SheetLine[]> | SheetEntryProblem => {
  const lines = new Map<number, SheetMark>();
  for (const part of plain(text).split(',')) {
    const spans = spansOf(part);
    if (!Array.isArray(spans)) return spans;
    for (const { token, from, to, mark } of spans) {
      for (let number = from; number <= to; number += 1) {
        const known = lines.get(number);
        if (known && !sameMark(known, mark)) return refuse('NUMBER_REPEATED', { token, number });
        lines.set(number, mark);
      }
    }
  }
  const read = [...lines].map(([number, mark]) => ({ number, mark }));
  return succeed(read.sort((left, right) => left.number - right.number));
};

/** The problem in a sentence that names what was written. */
export const sheetEntrySentence = (problem: SheetEntryProblem): string => {
  const { error } = problem;
  if (error.code === 'NUMBER_REPEATED') {
    const { token, number } = error.data;
    return `“${token}”里的${number}号前面已写过，写法不一样，请只留一处`;
  }
  const { token } = error.data;
  return {
    NOT_UNDERSTOOD: `没有看懂“${token}”，请写号码，后面可以写迟到、公假、事假、病假`,
    RANGE_REVERSED: `“${token}”前大后小，请写成从小到大`,
    NUMBER_INVALID: `“${token}”不是表上的号码，号码从1到${LAST_LINE}`,
  }[error.code];
};
