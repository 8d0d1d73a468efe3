import { ObjectId } from 'bson';
import { requestFailed } from '../../errors';
import { describe, integerOf, numberOf, type Operator, taking, takingAny } from './evaluate';
import { isNil } from './order';

/** Numbers and dates are taken as text, null and missing as ''. Gap: the library takes text only. */
function textOf(name: string, value: unknown): string {
  if (isNil(value)) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  throw requestFailed(`${name} needs a string, but was given ${describe(value)}`);
}

function stringOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw requestFailed(`${name} requires a string argument, found: ${describe(value)}`);
}

/** Where the units (bytes or characters) of one text stand in another. */
function positionIn<Unit>(
  text: ArrayLike<Unit>,
  wanted: ArrayLike<Unit>,
  start: number,
  end: number,
): number {
  const last = Math.min(end, text.length) - wanted.length;
  for (let at = start; at <= last; at++) {
    let length = 0;
    while (length < wanted.length && text[at + length] === wanted[length]) length++;
    if (length === wanted.length) return at;
  }
  return -1;
}

/** Gap: there is no `indexOfCP`, and `indexOfBytes` counts UTF-16 units. */
const indexIn = (name: string, unitsOf: (text: string) => ArrayLike<unknown>): Operator =>
  taking(name, [2, 4], ([text, wanted, start, end]) => {
    if (isNil(text)) return null;
    const units = unitsOf(stringOf(name, text));
    const from = integerOf(name, start ?? 0);
    const to = integerOf(name, end ?? units.length);
    if (from < 0 || to < 0) throw requestFailed(`${name} requires a nonnegative index`);
    return positionIn(units, unitsOf(stringOf(name, wanted)), from, to);
  });

/** A byte that does not begin a character. */
const continues = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;

/** Gap: a negative count takes the rest, a start or an end beyond the text is no error. */
function bytesOf([text, start, count]: readonly unknown[]): string {
  const bytes = Buffer.from(textOf('$substrBytes', text));
  const from = Math.trunc(numberOf('$substrBytes', start));
  const length = Math.trunc(numberOf('$substrBytes', count));
  if (from < 0 || from >= bytes.length) return '';
  const to = length < 0 ? bytes.length : Math.min(from + length, bytes.length);
  if (continues(bytes[from]) || continues(bytes[to])) {
    throw requestFailed('$substrBytes: invalid range, it ends within a UTF-8 character.');
  }
  return bytes.toString('utf8', from, to);
}

/** Gap: what is no text is made one. */
function charactersOf([text, start, count]: readonly unknown[]): string {
  const characters = [...textOf('$substrCP', text)];
  const from = integerOf('$substrCP', start);
  const length = integerOf('$substrCP', count);
  if (from < 0) return '';
  return characters.slice(from, length < 0 ? undefined : from + length).join('');
}

function split([text, separator]: readonly unknown[]): unknown {
  if (isNil(text) || isNil(separator)) return null;
  const by = stringOf('$split', separator);
  if (by === '') throw requestFailed('$split requires a non-empty separator');
  return stringOf('$split', text).split(by);
}

/** Case is that of ASCII letters alone, as in the service. Gap: null and numbers. */
function compareCaseless([a, b]: readonly unknown[]): number {
  const left = upper(textOf('$strcasecmp', a));
  const right = upper(textOf('$strcasecmp', b));
  return left < right ? -1 : Number(left > right);
}

const upper = (text: string): string => text.replace(/[a-z]+/g, (part) => part.toUpperCase());
const lower = (text: string): string => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());

const toText = ([value]: readonly unknown[]): string | null => {
  if (isNil(value)) return null;
  if (typeof value === 'boolean') return String(value);
  return value instanceof ObjectId ? value.toHexString() : textOf('$toString', value);
};

export const strings = {
  // Gap: a single operand without its list.
  $concat: takingAny((parts) =>
    parts.some(isNil) ? null : parts.map((part) => stringOf('$concat', part)).join(''),
  ),
  $indexOfBytes: indexIn('$indexOfBytes', (text) => Buffer.from(text)),
  $indexOfCP: indexIn('$indexOfCP', (text) => [...text]),
  $split: taking('$split', [2, 2], split),
  $strLenBytes: taking('$strLenBytes', [1, 1], ([text]) =>
    Buffer.byteLength(stringOf('$strLenBytes', text)),
  ),
  $strLenCP: taking('$strLenCP', [1, 1], ([text]) => [...stringOf('$strLenCP', text)].length),
  $strcasecmp: taking('$strcasecmp', [2, 2], compareCaseless),
  $substr: taking('$substr', [3, 3], bytesOf),
  $substrBytes: taking('$substrBytes', [3, 3], bytesOf),
  $substrCP: taking('$substrCP', [3, 3], charactersOf),
  // Gap: null becomes '', and only ASCII letters have a case.
  $toLower: taking('$toLower', [1, 1], ([text]) => lower(textOf('$toLower', text))),
  // Gap: an id becomes its text.
  $toString: taking('$toString', [1, 1], toText),
  $toUpper: taking('$toUpper', [1, 1], ([text]) => upper(textOf('$toUpper', text))),
};
