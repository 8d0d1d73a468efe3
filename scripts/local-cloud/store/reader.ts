import type { Doc } from '../types';
import { decode } from '../values';
import {
  type Access,
  type IndexShape,
  type KeyRange,
  type Lane,
  PRIMARY,
  type RangeAccess,
  type UnionAccess,
} from './access';
import type { StoredCollection } from './catalog';
import { bytes, type Connection, number, type Row, text } from './connection';
import { entriesOf } from './entries';

/** A stored document: its row and its text (see `values.ts`). */
export class StoredDocument {
  #doc: Doc | undefined;

  constructor(
    readonly row: number,
    readonly body: string,
  ) {}

  /** The document itself, read once: whoever changes it does so for all who hold it. */
  get doc(): Doc {
    this.#doc ??= decode(this.body);
    return this.#doc;
  }
}

/** A document and the key it was found under. */
interface Entry {
  readonly key: Uint8Array;
  readonly document: StoredDocument;
}

/** Pages grow, so that a first match is cheap and a long walk is too. */
const FIRST_PAGE = 16;
const LARGEST_PAGE = 512;
/** Characters of text beyond which a page does not grow. */
const LARGEST_TEXT = 1 << 19;

const stored = (row: Row): StoredDocument =>
  new StoredDocument(number(row, 'doc'), text(row, 'body'));

/** Reads page after page until one is not full. */
function* paged(next: (size: number, last: Row | undefined) => readonly Row[]): Iterable<Row> {
  let last: Row | undefined;
  for (let size = FIRST_PAGE; ; ) {
    const page = next(size, last);
    yield* page;
    last = page.at(-1);
    if (!last || page.length < size) return;
    const average = page.reduce((sum, row) => sum + text(row, 'body').length, 0) / size;
    size = Math.max(1, Math.floor(Math.min(size * 4, LARGEST_PAGE, LARGEST_TEXT / average)));
  }
}

/** In order of insertion. */
function* scan(connection: Connection, collection: StoredCollection): Iterable<StoredDocument> {
  const sql = `SELECT doc, body FROM c${collection.id} WHERE doc > ? ORDER BY doc LIMIT ?`;
  const rows = paged((size, last) => connection.all(sql, [last ? number(last, 'doc') : 0, size]));
  for (const row of rows) yield stored(row);
}

/** Where the keys of an index stand, as `key` and `doc`. */
export function keysTable(collection: StoredCollection, { name }: IndexShape): string {
  if (name === PRIMARY.name) return `(SELECT id AS key, doc FROM c${collection.id})`;
  const found = collection.indexes.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no index ${name}`);
  return `i${found.id}`;
}

function rangeStatement(collection: StoredCollection, { index, reverse }: RangeAccess): string {
  const order = reverse ? 'DESC' : 'ASC';
  // The edge already walked is given as key and row, the other edge as key alone.
  const bounds = reverse
    ? '(k.key, k.doc) < (?, ?) AND k.key >= ?'
    : '(k.key, k.doc) > (?, ?) AND k.key < ?';
  const documents = `c${collection.id}`;
  const keys =
    index.name === PRIMARY.name
      ? `(SELECT id AS key, doc, body FROM ${documents}) k`
      : `${keysTable(collection, index)} k CROSS JOIN ${documents} d ON d.doc = k.doc`;
  return `SELECT k.key AS key, k.doc AS doc, body FROM ${keys} WHERE ${bounds} ORDER BY k.key ${order}, k.doc ${order} LIMIT ?`;
}

function* walk(
  connection: Connection,
  sql: string,
  { from, to }: KeyRange,
  reverse: boolean,
): Iterable<Entry> {
  const [start, end] = reverse ? [to, from] : [from, to];
  const rows = paged((size, last) => {
    const key = last ? bytes(last, 'key') : start;
    const row = last ? number(last, 'doc') : reverse ? 0 : -1;
    return connection.all(sql, [key, row, end, size]);
  });
  for (const row of rows) yield { key: bytes(row, 'key'), document: stored(row) };
}

/** Merges lanes by what comes behind their heads. Each lane holds one page. */
function* merged(
  lanes: readonly { readonly head: number; readonly entries: Iterator<Entry> }[],
  reverse: boolean,
): Iterable<Entry> {
  const advance = ({ head, entries }: (typeof lanes)[number]) => {
    const { value, done } = entries.next();
    return done ? [] : [{ head, entries, entry: value, rest: value.key.subarray(head) }];
  };
  let current = lanes.flatMap(advance);
  while (current.length > 0) {
    const first = current.reduce((a, b) => {
      const order = Buffer.compare(a.rest, b.rest);
      return (reverse ? order >= 0 : order <= 0) ? a : b;
    });
    yield first.entry;
    current = current.flatMap((lane) => (lane === first ? advance(lane) : lane));
  }
}

function entriesIn(
  connection: Connection,
  collection: StoredCollection,
  access: RangeAccess,
): Iterable<Entry> {
  const sql = rangeStatement(collection, access);
  function* laneEntries({ ranges }: Lane) {
    for (const range of access.reverse ? [...ranges].reverse() : ranges) {
      yield* walk(connection, sql, range, access.reverse);
    }
  }
  const lanes = access.lanes.map((lane) => ({ head: lane.head, entries: laneEntries(lane) }));
  const [only] = lanes;
  return only && lanes.length === 1 ? only.entries : merged(lanes, access.reverse);
}

/** The keys of a document that an access comes by, the first one first. */
function keysWithin(doc: Doc, { index, lanes }: RangeAccess): readonly Buffer[] {
  return entriesOf(doc, index.keys)
    .keys.filter((key) =>
      lanes.some(({ ranges }) =>
        ranges.some(
          ({ from, to }) => Buffer.compare(from, key) <= 0 && Buffer.compare(key, to) < 0,
        ),
      ),
    )
    .sort(Buffer.compare);
}

/** Each document once, under the first of its keys: nothing needs to be remembered. */
function* inRanges(
  connection: Connection,
  collection: StoredCollection,
  access: RangeAccess,
): Iterable<StoredDocument> {
  for (const { key, document } of entriesIn(connection, collection, access)) {
    const first = access.index.multikey ? keysWithin(document.doc, access)[0] : undefined;
    if (!first || first.equals(key)) yield document;
  }
}

/** Each document once, through the first of the parts that comes by it. */
function* inUnion(
  connection: Connection,
  collection: StoredCollection,
  { parts }: UnionAccess,
): Iterable<StoredDocument> {
  for (const [i, part] of parts.entries()) {
    const earlier = parts.slice(0, i);
    for (const document of inRanges(connection, collection, part)) {
      if (earlier.every((one) => keysWithin(document.doc, one).length === 0)) yield document;
    }
  }
}

/** Walks the candidates of a query page by page; nothing but one page is held in memory. */
export function read(
  connection: Connection,
  collection: StoredCollection,
  access: Access,
): Iterable<StoredDocument> {
  if (access.kind === 'scan') return scan(connection, collection);
  if (access.kind === 'ranges' && access.only) {
    const found = readOne(connection, collection, access.only);
    return found ? [found] : [];
  }
  return access.kind === 'union'
    ? inUnion(connection, collection, access)
    : inRanges(connection, collection, access);
}

/** The document under one key of the primary index. */
export function readOne(
  connection: Connection,
  collection: StoredCollection,
  id: Buffer,
): StoredDocument | undefined {
  const row = connection.get(`SELECT doc, body FROM c${collection.id} WHERE id = ?`, [id]);
  return row && stored(row);
}
