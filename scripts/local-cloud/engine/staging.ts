import { duplicateWrite } from '../errors';
import type { StoredCollection } from '../store/catalog';
import { bytes, type Connection } from '../store/connection';
import { keyText } from '../store/entries';
import { after } from '../store/key';
import type { Doc } from '../types';
import { encode } from '../values';
import { lockName, type UniqueKey, uniqueKeys } from './lock-names';

/** A write kept back until the commit. */
interface Staged {
  readonly collection: string;
  readonly id: Buffer;
  /** Text of the document, or null when it is removed. */
  readonly body: string | null;
}

/** What a transaction has written and nobody else sees yet. */
export class Staging {
  /** By the document's lock name, in the order of the last write to each. */
  readonly #writes = new Map<string, Staged>();
  /** The documents that take up unique keys, by the key's name. */
  readonly #holders = new Map<string, string>();

  get writes(): readonly Staged[] {
    return [...this.#writes.values()];
  }

  of(collection: StoredCollection): readonly Staged[] {
    return this.writes.filter((write) => write.collection === collection.name);
  }

  /** @param document its lock name. @returns its text, null when removed, undefined when untouched */
  bodyOf(document: string): string | null | undefined {
    return this.#writes.get(document)?.body;
  }

  /**
   * Keeps a write back.
   * @param doc undefined to remove the document
   * @returns names of the unique keys the document takes up
   * @throws DATABASE_DUPLICATE_WRITE when another document of the snapshot, or of this transaction,
   * has one of them
   */
  keep(
    snapshot: Connection,
    collection: StoredCollection,
    id: Buffer,
    doc: Doc | undefined,
  ): readonly string[] {
    const document = lockName(collection.name, id);
    const keys = doc ? uniqueKeys(collection, doc) : [];
    for (const key of keys) {
      const holder =
        this.#holders.get(key.name) ?? this.#committedHolder(snapshot, collection, key);
      if (!doc || holder === undefined || holder === document) continue;
      throw duplicateWrite(collection.name, key.index.name, keyText(doc, key.index.declared));
    }
    for (const [key, holder] of this.#holders) if (holder === document) this.#holders.delete(key);
    for (const { name } of keys) this.#holders.set(name, document);
    this.#writes.delete(document);
    this.#writes.set(document, {
      collection: collection.name,
      id,
      body: doc ? encode(doc) : null,
    });
    return keys.map(({ name }) => name);
  }

  /** Whoever has a key in the snapshot, unless this transaction has written that document. */
  #committedHolder(
    snapshot: Connection,
    collection: StoredCollection,
    { index, key }: UniqueKey,
  ): string | undefined {
    const sql = `SELECT d.id AS id FROM i${index.id} k JOIN c${collection.id} d ON d.doc = k.doc WHERE k.key >= ? AND k.key < ? LIMIT 1`;
    const row = snapshot.get(sql, [key, after(key)]);
    const holder = row && lockName(collection.name, Buffer.from(bytes(row, 'id')));
    return holder === undefined || this.#writes.has(holder) ? undefined : holder;
  }
}
