import * as z from 'zod/mini';
import type { IndexDeclaration, IndexKey } from '../types';
import type { IndexShape } from './access';
import { type Connection, number, type Row, text } from './connection';

/**
 * An index that exists in the store. Its keys are the declared ones and then the document's id, so
 * that documents with equal keys have an order of their own too, and lists can be paged by it.
 */
export interface StoredIndex extends IndexShape {
  readonly id: number;
  readonly declared: readonly IndexKey[];
  readonly unique: boolean;
  multikey: boolean;
}

/** A collection that exists in the store. */
export interface StoredCollection {
  readonly id: number;
  readonly name: string;
  readonly indexes: StoredIndex[];
}

const keysSchema = z.array(
  z.object({ field: z.string(), direction: z.union([z.literal(1), z.literal(-1)]) }),
);

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS collections(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes(
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, keys TEXT NOT NULL,
    is_unique INTEGER NOT NULL, multikey INTEGER NOT NULL, UNIQUE(collection, name));
`;

/** Format of the data file; a higher one was written by a later release. */
const FORMAT = 2;

/** Ids of format 1 that were ObjectIds began with another byte. */
const OLD_OBJECT_ID = "X'80'";
const OBJECT_ID = "X'58'";

/**
 * The list of collections and indexes. Each collection is one table `c<id>` of documents, each
 * index one table `i<id>` of keys, so that both can be dropped or rebuilt alone.
 */
export class Catalog {
  readonly #connection: Connection;
  #collections = new Map<string, StoredCollection>();

  constructor(connection: Connection) {
    this.#connection = connection;
    const row = connection.get('PRAGMA user_version');
    const version = row ? number(row, 'user_version') : 0;
    if (version > FORMAT) {
      throw new Error('the data folder was written by a later version of the local cloud');
    }
    connection.exec(SCHEMA);
    this.reload();
    if (version === 1) this.#upgrade();
    connection.exec(`PRAGMA user_version = ${FORMAT}`);
  }

  /** Drops the indexes of format 1, whose keys differ; they are declared and built again. */
  #upgrade(): void {
    for (const collection of this.#collections.values()) {
      for (const index of [...collection.indexes]) this.dropIndex(collection, index);
      this.#connection.exec(
        `UPDATE c${collection.id} SET id = CAST(${OBJECT_ID} || substr(id, 2) AS BLOB) WHERE substr(id, 1, 1) = ${OLD_OBJECT_ID}`,
      );
    }
  }

  /** The list as it stands, for a reader whose snapshot stays as it is. */
  snapshot(): ReadonlyMap<string, StoredCollection> {
    const copies = [...this.#collections].map(([name, one]): [string, StoredCollection] => [
      name,
      { ...one, indexes: [...one.indexes] },
    ]);
    return new Map(copies);
  }

  /** Reads the list again: at the start, and after a rollback may have taken changes back. */
  reload(): void {
    const collections = this.#connection.all('SELECT id, name FROM collections');
    const indexes = this.#connection.all('SELECT * FROM indexes ORDER BY id');
    this.#collections = new Map(
      collections.map((row) => {
        const id = number(row, 'id');
        const own = indexes.filter((index) => number(index, 'collection') === id);
        const name = text(row, 'name');
        return [name, { id, name, indexes: own.map(readIndex) }];
      }),
    );
  }

  get(name: string): StoredCollection | undefined {
    return this.#collections.get(name);
  }

  createCollection(name: string): StoredCollection {
    const id = this.#connection.run('INSERT INTO collections(name) VALUES(?)', [name]);
    this.#connection.exec(
      `CREATE TABLE c${id}(doc INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body TEXT NOT NULL)`,
    );
    const collection = { id, name, indexes: [] };
    this.#collections.set(name, collection);
    return collection;
  }

  createIndex(collection: StoredCollection, declared: IndexDeclaration): StoredIndex {
    const id = this.#connection.run(
      'INSERT INTO indexes(collection, name, keys, is_unique, multikey) VALUES(?, ?, ?, ?, 0)',
      [collection.id, declared.name, JSON.stringify(declared.keys), declared.unique ? 1 : 0],
    );
    this.#connection.exec(
      `CREATE TABLE i${id}(key BLOB NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY(key, doc)) WITHOUT ROWID`,
    );
    const index = shape(id, declared, false);
    collection.indexes.push(index);
    return index;
  }

  dropIndex(collection: StoredCollection, index: StoredIndex): void {
    this.#connection.run('DELETE FROM indexes WHERE id = ?', [index.id]);
    this.#connection.exec(`DROP TABLE i${index.id}`);
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
  }

  markMultikey(index: StoredIndex): void {
    this.#connection.run('UPDATE indexes SET multikey = 1 WHERE id = ?', [index.id]);
    index.multikey = true;
  }
}

function shape(id: number, declaration: IndexDeclaration, multikey: boolean): StoredIndex {
  const { name, unique, keys: declared } = declaration;
  const direction = declared.at(-1)?.direction ?? 1;
  return { id, name, unique, declared, keys: [...declared, { field: '_id', direction }], multikey };
}

const readIndex = (row: Row): StoredIndex =>
  shape(
    number(row, 'id'),
    {
      name: text(row, 'name'),
      keys: keysSchema.parse(JSON.parse(text(row, 'keys'))),
      unique: number(row, 'is_unique') === 1,
    },
    number(row, 'multikey') === 1,
  );
