import path from 'node:path';
import Database from 'libsql';

const INSERTS = 1500;

/**
 * The bare store's own rate: one durable insert of a small document after another, with the same
 * settings the local cloud uses. What a check-in costs is told as a share of it, because machines
 * differ and are noisy.
 * @returns inserts a second
 */
export const benchBareStore = (dataDir: string): number => {
  const db = new Database(path.join(dataDir, 'bare.db'));
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('CREATE TABLE document (id TEXT PRIMARY KEY, body TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO document VALUES (?, ?)');
  const body = JSON.stringify({ activityId: 'bench', state: 'present', note: 'x'.repeat(300) });
  const began = performance.now();
  for (let index = 0; index < INSERTS; index++) insert.run([`document-${index}`, body]);
  const seconds = (performance.now() - began) / 1000;
  db.close();
  return Number((INSERTS / seconds).toFixed(1));
};
