import type { CollectionDeclaration } from '../local-cloud/types';

/** An index as the service's interface `UpdateTable` takes it. */
export interface ServiceIndex {
  readonly IndexName: string;
  readonly MgoKeySchema: {
    readonly MgoIndexKeys: readonly { readonly Name: string; readonly Direction: '1' | '-1' }[];
    readonly MgoIsUnique: boolean;
  };
}

/** Everything the service is to be told about one collection. */
export interface ServiceCollection {
  readonly CollectionName: string;
  /** For `updateCollection(CollectionName, { CreateIndexes })`. */
  readonly CreateIndexes: readonly ServiceIndex[];
  /** For `commonService().call({ Action: 'ModifyDatabaseACL', Param: { …, AclTag } })`. */
  readonly AclTag: string;
}

/**
 * The declared collections in the words of `@cloudbase/manager-node`: create each, then its indexes,
 * then its rule. A collection without a rule is closed to clients.
 */
export const databaseDeclaration = (
  collections: readonly CollectionDeclaration[],
): readonly ServiceCollection[] =>
  collections.map(({ name, indexes, rule = 'ADMINONLY' }) => ({
    CollectionName: name,
    CreateIndexes: indexes.map((index) => ({
      IndexName: index.name,
      MgoKeySchema: {
        MgoIndexKeys: index.keys.map(({ field, direction }) => ({
          Name: field,
          Direction: direction === 1 ? '1' : '-1',
        })),
        MgoIsUnique: index.unique,
      },
    })),
    AclTag: rule,
  }));
