import type { StoredCollection, StoredIndex } from '../store/catalog';
import { entriesOf } from '../store/entries';
import type { Doc } from '../types';

/** Names a document across collections. */
export const lockName = (collection: string, key: Buffer): string =>
  `${collection}/${key.toString('latin1')}`;

/** A key that a unique index allows to one document. */
export interface UniqueKey {
  readonly index: StoredIndex;
  readonly key: Buffer;
  /** Names the key across collections and indexes. */
  readonly name: string;
}

/** The unique keys a document takes up, beside its id. */
export const uniqueKeys = (collection: StoredCollection, doc: Doc): readonly UniqueKey[] =>
  collection.indexes
    .filter(({ unique }) => unique)
    .flatMap((index) =>
      entriesOf(doc, index.declared).keys.map((key) => ({
        index,
        key,
        name: `${collection.name}#${index.name}/${key.toString('latin1')}`,
      })),
    );
