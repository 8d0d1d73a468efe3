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

/** Deeper documents are refused, as the service does; it also keeps the recursion bounded. */
const MAX_DEPTH = 100;

const REGEXP_FLAGS = /[^imsu]/g;

const isRecord = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toDate = (value: unknown): Date =>
  new Date(
    isRecord(value) ? Number(value.$numberLong) : typeof value === 'number' ? value : String(value),
  );

const toRegExp = (value: unknown): RegExp => {
  const { pattern, options } = isRecord(value) ? value : {};
  return new RegExp(String(pattern), String(options ?? '').replace(REGEXP_FLAGS, ''));
};

/** Extended JSON types worth a short path; the rare ones go through the BSON library. */
const READERS: Readonly<Record<string, (value: unknown, now: number) => unknown>> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $date: toDate,
  $oid: (value) => new ObjectId(String(value)),
  $regularExpression: toRegExp,
  $tcb_server_date: (value, now) =>
    new Date(now + (isRecord(value) ? Number(revive(value.offset, now, 0) ?? 0) : 0)),
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
  return RARE.has(tag) ? { value: EJSON.deserialize({ value }).value } : undefined;
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
