import { decode } from '../values';
import type { Catalog, StoredCollection, StoredIndex } from './catalog';
import { type Connection, number, text } from './connection';
import { entriesOf } from './entries';

/** What a look at every document and every index entry found. */
export interface CheckResult {
  readonly documents: number;
  /** One line each; none when indexes and documents agree. */
  readonly complaints: readonly string[];
}

const PAGE_ROWS = 512;

function* documents(connection: Connection, collection: StoredCollection) {
  const sql = `SELECT doc, body FROM c${collection.id} WHERE doc > ? ORDER BY doc LIMIT ?`;
  for (let last = 0; ; ) {
    const page = connection.all(sql, [last, PAGE_ROWS]);
    for (const row of page) yield { row: number(row, 'doc'), doc: decode(text(row, 'body')) };
    const end = page.at(-1);
    if (!end) return;
    last = number(end, 'doc');
  }
}

const countOf = (connection: Connection, table: string): number =>
  number(connection.get(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');

/** Every key of every document stands in the index, and nothing else does. */
function checkIndex(connection: Connection, collection: StoredCollection, index: StoredIndex) {
  let expected = 0;
  let missing = 0;
  const sql = `SELECT 1 AS found FROM i${index.id} WHERE key = ? AND doc = ?`;
  for (const { row, doc } of documents(connection, collection)) {
    for (const key of entriesOf(doc, index.keys).keys) {
      expected++;
      if (!connection.get(sql, [key, row])) missing++;
    }
  }
  const extra = countOf(connection, `i${index.id}`) - (expected - missing);
  return missing + extra === 0
    ? []
    : [`${collection.name}.${index.name}: ${missing} entries are missing, ${extra} are too many`];
}

/** Compares documents and indexes of an open store. It takes as long as reading all of it. */
export function check(
  { connection, catalog }: { readonly connection: Connection; readonly catalog: Catalog },
  names: readonly string[],
): CheckResult {
  const collections = names.flatMap((name) => catalog.get(name) ?? []);
  const complaints = collections.flatMap((collection) =>
    collection.indexes.flatMap((index) => checkIndex(connection, collection, index)),
  );
  const total = collections.reduce((sum, { id }) => sum + countOf(connection, `c${id}`), 0);
  return { documents: total, complaints };
}
