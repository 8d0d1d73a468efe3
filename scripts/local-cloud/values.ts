import { EJSON, ObjectId } from 'bson';
import { requestFailed } from './errors';
import type { Doc } from './types';

/**
 * The form of documents on disk and on the wire.
 *
 * On disk a document is JSON text in relaxed extended JSON: numbers are plain JSON numbers, a date
 * is always `{"$date":"2022-03-01T02:00:00.000Z"}`. Relaxed, because every client of the service
 * reads numbers as JavaScript numbers anyway, the text can be sent as it stands, and it stays
 * readable to SQLite's own `json_extract` (a date compares as text, in time order). The encoding is
 * canonical: encoding a decoded document gives the same text, so equal text means "not modified".
 */

/**
 * Deeper values are not read, so that the recursion is bounded. Documents are refused earlier (see
 * `language/document-rules.ts`); queries and updates may hold a document inside operators.
 */
const MAX_DEPTH = 200;

const REGEXP_FLAGS = /[^imsu]/g;

const OBJECT_ID = /^[0-9a-f]{24}$/i;

const isRecord = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a tag holds is not what the tag says. */
const malformed = (tag: string, value: unknown) =>
  requestFailed(`not a ${tag}: ${String(JSON.stringify(value)).slice(0, 60)}`);

const toNumber =
  (tag: string) =>
  (value: unknown): number => {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    if (typeof number !== 'number' || (Number.isNaN(number) && value !== 'NaN')) {
      throw malformed(tag, value);
    }
    return number === 0 ? 0 : number; // -0 is 0
  };

const toWhole =
  (tag: string) =>
  (value: unknown): number => {
    const number = toNumber(tag)(value);
    if (!Number.isInteger(number)) throw malformed(tag, value);
    return number;
  };

/** Milliseconds, however they are written: a number, a tagged number, or ISO 8601. */
const toDate = (value: unknown): Date => {
  const inner = isRecord(value) ? Object.values(value)[0] : value;
  const time = isRecord(value) ? toNumber('$date')(inner) : inner;
  const date = new Date(typeof time === 'number' ? time : String(time));
  if (Number.isNaN(date.getTime())) throw malformed('$date', value);
  return date;
};

const toObjectId = (value: unknown): ObjectId => {
  if (typeof value !== 'string' || !OBJECT_ID.test(value)) throw malformed('$oid', value);
  return new ObjectId(value);
};

const toRegExp = (value: unknown): RegExp => {
  const { pattern, options } = isRecord(value) ? value : {};
  if (typeof pattern !== 'string') throw malformed('$regularExpression', value);
  return new RegExp(pattern, String(options ?? '').replace(REGEXP_FLAGS, ''));
};

const toServerDate = (value: unknown, now: number): Date => {
  const offset = isRecord(value) ? revive(value.offset ?? 0, now, 0) : 0;
  const date = new Date(typeof offset === 'number' ? now + offset : Number.NaN);
  if (Number.isNaN(date.getTime())) throw malformed('$tcb_server_date', value);
  return date;
};

/** Extended JSON types worth a short path; the rare ones go through the BSON library. */
const READERS: Readonly<Record<string, (value: unknown, now: number) => unknown>> = {
  $numberInt: toWhole('$numberInt'),
  $numberLong: toWhole('$numberLong'),
  $numberDouble: toNumber('$numberDouble'),
  $date: toDate,
  $oid: toObjectId,
  $regularExpression: toRegExp,
  $tcb_server_date: toServerDate,
  $undefined: () => null,
};

const RARE = new Set([
  '$numberDecimal',
  '$binary',
  '$uuid',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$code',
  '$symbol',
]);

/** The value of a tagged object such as `{"$date": …}`; undefined for any other object. */
function readTagged(value: Doc, tag: string, now: number): { readonly value: unknown } | undefined {
  const reader = Object.hasOwn(READERS, tag) ? READERS[tag] : undefined;
  if (reader) return { value: reader(value[tag], now) };
  if (!RARE.has(tag)) return undefined;
  // Relaxed reading would make numbers of the numbers that JavaScript cannot hold.
  return { value: EJSON.deserialize({ value }, { relaxed: false }).value };
}

function reviveObject(value: Doc, now: number, depth: number): unknown {
  const keys = Object.keys(value);
  const first = keys[0];
  const tagged = first?.startsWith('$') ? readTagged(value, first, now) : undefined;
  if (tagged) return tagged.value;
  for (const key of keys) {
    if (key === '__proto__') throw requestFailed('field name __proto__ is not allowed');
    value[key] = revive(value[key], now, depth + 1);
  }
  return value;
}

/** Turns parsed JSON into values, in place. */
function revive(value: unknown, now: number, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw requestFailed(`nested deeper than ${MAX_DEPTH} levels`);
  if (isRecord(value)) return reviveObject(value, now, depth);
  return Array.isArray(value) ? value.map((item) => revive(item, now, depth + 1)) : value;
}

/**
 * Reads a value from the wire.
 * @param text extended JSON text, or undefined
 * @param now milliseconds since the epoch, for the service's server dates
 */
export function parseWire(text: string | undefined, now: number): unknown {
  if (text === undefined || text === '') return {};
  try {
    return revive(JSON.parse(text), now, 0);
  } catch (error) {
    if (error instanceof SyntaxError) throw requestFailed(`malformed value: ${error.message}`);
    throw error;
  }
}

/** As {@link parseWire}, for what must be an object: a document, a query, an update. */
export function parseWireObject(text: string | undefined, now: number): Doc {
  const value = parseWire(text, now);
  if (!isRecord(value)) throw requestFailed('an object is expected');
  return value;
}

/** Reads a document from its text on disk. */
export function decode(text: string): Doc {
  const value = revive(JSON.parse(text), 0, 0);
  if (!isRecord(value)) throw new Error('a stored document is not an object');
  return value;
}

function toJson(value: unknown, oidAsText: boolean): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { $numberDouble: String(value) };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => toJson(item ?? null, oidAsText));
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } };
  }
  if (value instanceof ObjectId) {
    return oidAsText ? value.toHexString() : { $oid: value.toHexString() };
  }
  if ('_bsontype' in value) return EJSON.serialize({ value }, { relaxed: false }).value;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) out[key] = toJson(item, oidAsText);
  return out;
}

/** The text of a document for the disk. */
export const encode = (doc: Doc): string => JSON.stringify(toJson(doc, false));

/** The text of a document for the wire: ObjectIds become strings, as the service sends them. */
export const encodeReply = (doc: Doc): string => JSON.stringify(toJson(doc, true));

/** {@link encodeReply} for a document whose text on disk is at hand. */
export const storedToReply = (text: string): string =>
  text.includes('"$oid"') ? encodeReply(decode(text)) : text;

/** An id as the service answers it. */
export const idToReply = (id: unknown): unknown => (id instanceof ObjectId ? id.toHexString() : id);
