import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { duplicateWrite } from '../errors';
import type { CollectionDeclaration, Doc, IndexDeclaration } from '../types';
import { decode, encode } from '../values';
import { SCAN } from './access';
import { Catalog, type StoredCollection, type StoredIndex } from './catalog';
import { Connection } from './connection';
import { type Entries, entriesOf } from './entries';
import { after, valueKey } from './key';
import { read, type StoredDocument } from './reader';
import { openDocuments, type Say } from './recovery';
import { noteState } from './recovery-state';

/**
 * The documents on disk. Write-ahead log with a flush at each commit, so a committed document
 * survives a crash at any instant. One writing connection; everything runs synchronously on one
 * thread, so a step that reads, decides and writes is atomic by itself.
 */
export class Store {
  readonly #file: string;
  readonly connection: Connection;
  readonly catalog: Catalog;

  /**
   * @param say is told, in one line, when something was torn and what became of it
   * @throws DocumentsUnreadable
   */
  constructor(dataDir: string, declared: readonly CollectionDeclaration[], say: Say) {
    mkdirSync(dataDir, { recursive: true });
    this.#file = join(dataDir, 'documents.db');
    this.connection = openDocuments(this.#file, say);
    this.catalog = new Catalog(this.connection);
    this.atomically(() => {
      for (const collection of declared) this.#declare(collection);
    });
    noteState(this.#file, this.connection, true);
  }

  /** Opens another connection for reading; see {@link Connection}. The caller closes it. */
  openReader(): Connection {
    return new Connection(this.#file);
  }

  /** Runs `work` in one transaction: durable when it returns, undone when it throws. */
  atomically<Result>(work: () => Result): Result {
    this.connection.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.connection.run('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** As {@link atomically}, inside it: only this part is undone when it throws. */
  separately<Result>(work: () => Result): Result {
    this.connection.run('SAVEPOINT part');
    try {
      const result = work();
      this.connection.run('RELEASE part');
      return result;
    } catch (error) {
      // A full or failing disk has made the database undo the whole transaction already.
      if (this.connection.isInTransaction) {
        this.connection.run('ROLLBACK TO part');
        this.connection.run('RELEASE part');
        this.catalog.reload();
      }
      throw error;
    }
  }

  /** @throws DATABASE_DUPLICATE_WRITE when the id or a unique key is taken */
  insert(collection: StoredCollection, doc: Doc): void {
    const id = valueKey(doc._id);
    const table = `c${collection.id}`;
    if (this.connection.get(`SELECT 1 AS taken FROM ${table} WHERE id = ?`, [id])) {
      throw duplicateWrite(collection.name, '_id_', `{ _id: ${JSON.stringify(doc._id)} }`);
    }
    const sql = `INSERT INTO ${table}(id, body) VALUES(?, ?)`;
    const row = this.connection.run(sql, [id, encode(doc)]);
    for (const index of collection.indexes) this.#enter(collection, index, row, doc);
  }

  /** @throws DATABASE_DUPLICATE_WRITE when a unique key is taken by another document */
  replace(collection: StoredCollection, old: StoredDocument, doc: Doc): void {
    const sql = `UPDATE c${collection.id} SET body = ? WHERE doc = ?`;
    this.connection.run(sql, [encode(doc), old.row]);
    if (collection.indexes.length === 0) return;
    const before = decode(old.body);
    for (const index of collection.indexes) {
      const from = entriesOf(before, index.keys);
      const to = entriesOf(doc, index.keys);
      if (sameKeys(from, to)) continue;
      this.#leave(index, old.row, from);
      this.#enter(collection, index, old.row, doc, to);
    }
  }

  remove(collection: StoredCollection, old: StoredDocument): void {
    this.connection.run(`DELETE FROM c${collection.id} WHERE doc = ?`, [old.row]);
    if (collection.indexes.length === 0) return;
    const before = decode(old.body);
    for (const index of collection.indexes) {
      this.#leave(index, old.row, entriesOf(before, index.keys));
    }
  }

  /** Folds the log into the data file first, so that the next start has nothing to check. */
  close(): void {
    this.connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    noteState(this.#file, this.connection, false);
    this.connection.close();
  }

  #rollBack(): void {
    if (this.connection.isInTransaction) this.connection.run('ROLLBACK');
    this.catalog.reload();
  }

  #enter(
    collection: StoredCollection,
    index: StoredIndex,
    row: number,
    doc: Doc,
    entries: Entries = entriesOf(doc, index.keys),
  ): void {
    if (entries.multikey && !index.multikey) this.catalog.markMultikey(index);
    if (index.unique) this.#checkUnique(collection, index, doc);
    for (const key of entries.keys) {
      this.connection.run(`INSERT INTO i${index.id}(key, doc) VALUES(?, ?)`, [key, row]);
    }
  }

  /** The document's own keys are not in the index when this runs. */
  #checkUnique(collection: StoredCollection, index: StoredIndex, doc: Doc): void {
    const sql = `SELECT 1 AS taken FROM i${index.id} WHERE key >= ? AND key < ? LIMIT 1`;
    for (const key of entriesOf(doc, index.declared).keys) {
      if (this.connection.get(sql, [key, after(key)])) {
        throw duplicateWrite(collection.name, index.name, keyText(index, doc));
      }
    }
  }

  #leave(index: StoredIndex, row: number, entries: Entries): void {
    for (const key of entries.keys) {
      this.connection.run(`DELETE FROM i${index.id} WHERE key = ? AND doc = ?`, [key, row]);
    }
  }

  #declare(declared: CollectionDeclaration): void {
    const collection =
      this.catalog.get(declared.name) ?? this.catalog.createCollection(declared.name);
    for (const index of [...collection.indexes]) {
      if (!declared.indexes.some((wanted) => sameIndex(wanted, index))) {
        this.catalog.dropIndex(collection, index);
      }
    }
    for (const wanted of declared.indexes) {
      if (collection.indexes.some((index) => sameIndex(wanted, index))) continue;
      const index = this.catalog.createIndex(collection, wanted);
      for (const { row, body } of read(this.connection, collection, SCAN)) {
        this.#enter(collection, index, row, decode(body));
      }
    }
  }
}

const sameKeys = (a: Entries, b: Entries): boolean =>
  a.keys.length === b.keys.length && a.keys.every((key, i) => key.equals(b.keys[i] ?? key));

const sameIndex = (wanted: IndexDeclaration, index: StoredIndex): boolean =>
  wanted.name === index.name &&
  wanted.unique === index.unique &&
  wanted.keys.length === index.declared.length &&
  wanted.keys.every(({ field, direction }, i) => {
    const key = index.declared[i];
    return key?.field === field && key.direction === direction;
  });

const keyText = (index: StoredIndex, doc: Doc): string =>
  `{ ${index.declared.map(({ field }) => `${field}: ${JSON.stringify(doc[field] ?? null)}`).join(', ')} }`;
