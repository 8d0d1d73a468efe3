import { ObjectId } from 'bson';
import { encode } from '../values';

/**
 * Keys that sort as bytes the way the query library sorts values: by type first, then by value.
 * Byte order is what an SQLite index gives for nothing, for every type, ascending or descending,
 * and for compound keys by mere concatenation, since no encoding is the prefix of another.
 */

const TAG = {
  emptyArray: 0x08,
  missing: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  boolean: 0x60,
  date: 0x70,
  regexp: 0x78,
  objectId: 0x80,
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

function textKey(tag: number, value: string): Buffer {
  // 00 00 ends the text; a zero inside is followed by the highest character, so it sorts after.
  const escaped = value.includes('\0') ? value.replaceAll('\0', '\0\u{10FFFF}') : value;
  const length = Buffer.byteLength(escaped);
  const key = Buffer.alloc(length + 3);
  key[0] = tag;
  key.write(escaped, 1);
  return key;
}

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
  if (Array.isArray(value)) {
    return value.length === 0 ? Buffer.of(TAG.emptyArray) : textKey(TAG.array, encode({ value }));
  }
  return textKey('_bsontype' in Object(value) ? TAG.other : TAG.object, encode({ value }));
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
