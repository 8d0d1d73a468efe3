import { collections } from '@cloud/store/collections';
import { databaseDeclaration } from './database-declaration';

describe('the declaration of the database for the deploy', () => {
  it('names every collection with its rule', () => {
    const declared = databaseDeclaration(collections);
    expect(declared.map(({ CollectionName }) => CollectionName)).toEqual(
      collections.map(({ name }) => name),
    );
    expect(new Set(declared.map(({ AclTag }) => AclTag))).toEqual(new Set(['ADMINONLY']));
  });

  it("gives indexes in the service's words, the fields in their order", () => {
    const [things] = databaseDeclaration([
      {
        name: 'things',
        rule: 'READONLY',
        indexes: [
          {
            name: 'latest',
            unique: true,
            keys: [
              { field: 'a.b', direction: 1 },
              { field: 'at', direction: -1 },
            ],
          },
        ],
      },
    ]);
    expect(things).toEqual({
      CollectionName: 'things',
      AclTag: 'READONLY',
      CreateIndexes: [
        {
          IndexName: 'latest',
          MgoKeySchema: {
            MgoIndexKeys: [
              { Name: 'a.b', Direction: '1' },
              { Name: 'at', Direction: '-1' },
            ],
            MgoIsUnique: true,
          },
        },
      ],
    });
  });

  it('closes a collection without a rule to clients', () => {
    expect(databaseDeclaration([{ name: 'things', indexes: [] }])[0]?.AclTag).toBe('ADMINONLY');
  });
});
