import { ObjectId } from 'bson';
import { encode } from '../../values';
import { isDocument } from './path';

/** The order of types, as in the service's sort order. */
const RANK = {
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  binary: 6,
  objectId: 7,
  boolean: 8,
  date: 9,
  other: 10,
  regexp: 11,
} as const;

const BSON_RANK: Readonly<Record<string, number>> = {
  ObjectId: RANK.objectId,
  Decimal128: RANK.number,
  Long: RANK.number,
  Int32: RANK.number,
  Double: RANK.number,
  Binary: RANK.binary,
  MinKey: 0,
  MaxKey: 12,
};

/** The type bracket of a value: comparisons hold within one bracket only. */
export function rank(value: unknown): number {
  if (value === undefined || value === null) return RANK.null;
  if (typeof value === 'number') return RANK.number;
  if (typeof value === 'string') return RANK.string;
  if (typeof value === 'boolean') return RANK.boolean;
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Date) return RANK.date;
  if (value instanceof RegExp) return RANK.regexp;
  if (isDocument(value)) return RANK.object;
  return BSON_RANK[String(Reflect.get(Object(value), '_bsontype'))] ?? RANK.other;
}

const SURROGATE = /[\ud800-\udfff]/;

const sign = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By code points, which is the order of the bytes and of the indexes. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** NaN is smaller than every number and equal to itself. */
function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  return Number.isNaN(b) ? 1 : sign(a, b);
}

const toNumber = (value: unknown): number =>
  typeof value === 'number' ? value : Number(String(value));

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Field by field in their order: type, then name, then value. */
function compareDocuments(a: object, b: object): number {
  const right = Object.entries(b);
  const left = Object.entries(a);
  for (const [i, [name, value]] of left.entries()) {
    const other = right[i];
    if (!other) return 1;
    const order =
      rank(value) - rank(other[1]) || compareText(name, other[0]) || compare(value, other[1]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/**
 * The order of any two values. Gap: the library ignores the order of fields in documents, sorts
 * lists before it compares them, and compares text by UTF-16 units.
 */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (rank(a) === RANK.number) return compareNumbers(toNumber(a), toNumber(b));
  if (a instanceof Date && b instanceof Date) return sign(a.getTime(), b.getTime());
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b);
  if (a instanceof ObjectId && b instanceof ObjectId) return sign(a.toHexString(), b.toHexString());
  if (isDocument(a) && isDocument(b)) return compareDocuments(a, b);
  return rank(a) === RANK.null ? 0 : sign(encode({ a }), encode({ a: b }));
}

/** Whether two values are the same to the service; null and a missing field are. */
export const equal = (a: unknown, b: unknown): boolean => compare(a, b) === 0;
