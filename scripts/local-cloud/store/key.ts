import { ObjectId } from 'bson';
import { encode } from '../values';

/**
 * Keys that sort as bytes the way the service sorts values: by type first, then by value; text by
 * its UTF-8 bytes. Byte order is what an SQLite index gives for nothing, for every type, ascending
 * or descending, and for compound keys by mere concatenation, since no key is the prefix of
 * another.
 */

const TAG = {
  end: 0x00,
  emptyArray: 0x08,
  missing: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  objectId: 0x58,
  boolean: 0x60,
  date: 0x70,
  regexp: 0x78,
  other: 0x90,
} as const;

const SIGN = 0x80;

function numberKey(tag: number, value: number): Buffer {
  const key = Buffer.alloc(9);
  key[0] = tag;
  if (Number.isNaN(value)) return key; // NaN sorts before every number
  key.writeDoubleBE(value === 0 ? 0 : value, 1); // -0 equals 0
  const top = key[1] ?? 0;
  if (top & SIGN) for (let i = 1; i < 9; i++) key[i] = ~(key[i] ?? 0) & 0xff;
  else key[1] = top | SIGN;
  return key;
}

// 00 00 ends the text; a zero inside is followed by the highest character, so it sorts after.
const escaped = (value: string): string =>
  value.includes('\0') ? value.replaceAll('\0', '\0\u{10FFFF}') : value;

function textKey(tag: number, value: string): Buffer {
  const text = escaped(value);
  const key = Buffer.alloc(Buffer.byteLength(text) + 3);
  key[0] = tag;
  key.write(text, 1);
  return key;
}

/** What the keys of all strings with this beginning begin with. */
export const textPrefix = (start: string): Buffer =>
  Buffer.concat([Buffer.of(TAG.string), Buffer.from(escaped(start))]);

const END = Buffer.of(TAG.end);

/** Member by member: the type of the value decides first, then the name, then the value. */
function objectKey(value: object): Buffer {
  const members = Object.entries(value).flatMap(([name, member]) => {
    const key = valueKey(member);
    return [textKey(key[0] ?? 0, name), key];
  });
  return Buffer.concat([Buffer.of(TAG.object), ...members, END]);
}

const arrayKey = (value: readonly unknown[]): Buffer =>
  value.length === 0
    ? Buffer.of(TAG.emptyArray)
    : Buffer.concat([Buffer.of(TAG.array), ...value.map(valueKey), END]);

/** The key of one value. Null and a missing field are the same key. */
export function valueKey(value: unknown): Buffer {
  if (value === undefined || value === null) return Buffer.of(TAG.missing);
  if (typeof value === 'string') return textKey(TAG.string, value);
  if (typeof value === 'number') return numberKey(TAG.number, value);
  if (typeof value === 'boolean') return Buffer.of(TAG.boolean, value ? 1 : 0);
  if (value instanceof Date) return numberKey(TAG.date, value.getTime());
  if (value instanceof ObjectId) {
    return Buffer.concat([Buffer.of(TAG.objectId), Buffer.from(value.toHexString(), 'hex')]);
  }
  if (value instanceof RegExp) return textKey(TAG.regexp, String(value));
  if (Array.isArray(value)) return arrayKey(value);
  return '_bsontype' in Object(value)
    ? textKey(TAG.other, encode({ value }))
    : objectKey(Object(value));
}

/** The same key for a descending index. */
export function descending(key: Buffer): Buffer {
  const out = Buffer.from(key);
  for (let i = 0; i < out.length; i++) out[i] = ~(out[i] ?? 0) & 0xff;
  return out;
}

/** The first key after all keys that begin with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end--;
  if (end === 0) return Buffer.alloc(16, 0xff);
  const out = Buffer.from(prefix.subarray(0, end));
  out[end - 1] = (out[end - 1] ?? 0) + 1;
  return out;
}
