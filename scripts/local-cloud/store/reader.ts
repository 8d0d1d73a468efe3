import { type Access, type KeyRange, PRIMARY, type RangeAccess } from './access';
import type { StoredCollection } from './catalog';
import { bytes, type Connection, number, type Row, text } from './connection';

/** A stored document: its row and its text (see `values.ts`). */
export interface StoredDocument {
  readonly row: number;
  readonly body: string;
}

/** Pages grow, so that a first match is cheap and a long walk is too. */
const FIRST_PAGE = 16;
const LARGEST_PAGE = 512;

const stored = (row: Row): StoredDocument => ({ row: number(row, 'doc'), body: text(row, 'body') });

/** In order of insertion. */
function* scan(connection: Connection, collection: StoredCollection): Iterable<StoredDocument> {
  const sql = `SELECT doc, body FROM c${collection.id} WHERE doc > ? ORDER BY doc LIMIT ?`;
  let last = 0;
  for (let size = FIRST_PAGE; ; size = Math.min(size * 4, LARGEST_PAGE)) {
    const page = connection.all(sql, [last, size]).map(stored);
    yield* page;
    const end = page.at(-1);
    if (!end || page.length < size) return;
    last = end.row;
  }
}

function rangeStatement(collection: StoredCollection, index: string, reverse: boolean): string {
  const found = collection.indexes.find((candidate) => candidate.name === index);
  if (!found && index !== PRIMARY.name) throw new Error(`no index ${index}`);
  const order = reverse ? 'DESC' : 'ASC';
  // The edge already walked is given as key and row, the other edge as key alone.
  const bounds = reverse
    ? '(k.key, k.doc) < (?, ?) AND k.key >= ?'
    : '(k.key, k.doc) > (?, ?) AND k.key < ?';
  const keys = found
    ? `i${found.id} k CROSS JOIN c${collection.id} d ON d.doc = k.doc`
    : `(SELECT id AS key, doc, body FROM c${collection.id}) k`;
  const body = found ? 'd.body' : 'k.body';
  return `SELECT k.key AS key, k.doc AS doc, ${body} AS body FROM ${keys} WHERE ${bounds} ORDER BY k.key ${order}, k.doc ${order} LIMIT ?`;
}

function* walk(connection: Connection, sql: string, range: KeyRange, reverse: boolean) {
  let key: Uint8Array = reverse ? range.to : range.from;
  let row = reverse ? 0 : -1;
  const end = reverse ? range.from : range.to;
  for (let size = FIRST_PAGE; ; size = Math.min(size * 4, LARGEST_PAGE)) {
    const page = connection.all(sql, [key, row, end, size]);
    yield* page.map(stored);
    const last = page.at(-1);
    if (!last || page.length < size) return;
    key = bytes(last, 'key');
    row = number(last, 'doc');
  }
}

/** Each document once, although a multikey index may hold it several times. */
function* once(documents: Iterable<StoredDocument>): Iterable<StoredDocument> {
  const seen = new Set<number>();
  for (const document of documents) {
    if (seen.has(document.row)) continue;
    seen.add(document.row);
    yield document;
  }
}

function* ranges(connection: Connection, collection: StoredCollection, access: RangeAccess) {
  const sql = rangeStatement(collection, access.index, access.reverse);
  for (const range of access.ranges) yield* walk(connection, sql, range, access.reverse);
}

/** Walks the candidates of a query page by page; nothing but one page is held in memory. */
export function read(
  connection: Connection,
  collection: StoredCollection,
  access: Access,
): Iterable<StoredDocument> {
  if (access.kind === 'scan') return scan(connection, collection);
  const found = ranges(connection, collection, access);
  const index = collection.indexes.find((candidate) => candidate.name === access.index);
  return index?.multikey ? once(found) : found;
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
