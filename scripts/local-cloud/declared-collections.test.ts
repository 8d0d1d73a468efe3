import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '@cloud/store/collections';
import { readCollections } from './declared-collections';

describe("a project's declaration of its collections", () => {
  const folder = mkdtempSync(join(tmpdir(), 'declared-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (declaration: unknown) => {
    const file = join(folder, 'collections.json');
    writeFileSync(file, JSON.stringify(declaration));
    return readCollections(file);
  };

  it('is what this product declares, as JSON', () => {
    expect(read(collections)).toEqual(collections);
  });

  it('needs no indexes, and an index is not unique unless it says so', () => {
    const keys = [{ field: 'a.b', direction: -1 }];
    expect(read([{ name: 'a' }, { name: 'b', indexes: [{ name: 'x', keys }] }])).toEqual([
      { name: 'a', indexes: [] },
      { name: 'b', indexes: [{ name: 'x', keys, unique: false }] },
    ]);
  });

  it('is refused in one line that says where it is wrong', () => {
    const wrong = [
      {},
      [{ name: '' }],
      [{ name: 'a', indexes: {} }],
      [{ name: 'a', indexes: [{ name: 'x', keys: [] }] }],
      [{ name: 'a', indexes: [{ name: 'x', keys: [{ field: 'a', direction: 2 }] }] }],
      [{ name: 'a', rule: 'EVERYBODY' }],
    ];
    for (const declaration of wrong) {
      expect(() => read(declaration)).toThrow(/^[^\n]*does not declare collections: [^\n]+$/);
    }
  });

  it('is refused when it is missing or no JSON', () => {
    const file = join(folder, 'torn.json');
    writeFileSync(file, '[{');
    expect(() => readCollections(file)).toThrow('torn.json');
    expect(() => readCollections(join(folder, 'none.json'))).toThrow('none.json');
  });
});
