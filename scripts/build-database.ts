import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '@cloud/store/collections';
import { databaseDeclaration } from './deploy/database-declaration';

const FILE = path.join('dist', 'deploy', 'database.json');

/** Writes what the deploy tells the service about the database: collections, indexes and rules. */
const main = (): void => {
  const file = path.resolve(__dirname, '..', FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(databaseDeclaration(collections), undefined, 2)}\n`);
  console.log(`${collections.length} collections in ${FILE}`);
};

main();
