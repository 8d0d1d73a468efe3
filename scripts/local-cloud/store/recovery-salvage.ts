import { decode } from '../values';
import { Catalog, type StoredCollection } from './catalog';
import { Connection } from './connection';
import { valueKey } from './key';
import { EMPTY_LOG } from './recovery-log';
import { type Entry, type Field, Pages } from './recovery-pages';
import type { StoreState } from './recovery-state';

/** How much of a damaged data file was saved. */
export interface Salvage {
  readonly saved: number;
  /** Documents that are known to have been there and could not be read. */
  readonly lost: number;
}

type Known = Pick<StoreState, 'roots' | 'collections'>;

interface Found extends Known {
  /** Whether the file itself says all of this, and nothing else. */
  readonly isSound: boolean;
}

const isJson = (text: Field): boolean => {
  try {
    return typeof text === 'string' && JSON.parse(text) !== null;
  } catch {
    return false;
  }
};

type ByName<Value> = Readonly<Record<string, Value>>;

const holds = <Value>(said: ByName<Value>, noted: ByName<Value> = {}): boolean =>
  Object.entries(noted).every(([name, value]) => said[name] === value);

/** What the data file says of itself, and where that is unreadable, what was noted beside it. */
function known(pages: Pages, noted: Known | undefined): Found {
  const said: Record<string, number> = {};
  let isSound = pages.walk(1, ({ fields: [, name, , root] }) => {
    if (typeof name === 'string' && typeof root === 'number') said[name] = root;
  });
  // Trees of documents never move, so the note is right wherever it says anything.
  const roots = { ...said, ...noted?.roots };
  const names: Record<string, string> = {};
  const read = (name: string, each: (entry: Entry) => void): void => {
    const root = roots[name];
    if (root !== undefined) isSound = pages.walk(root, each) && isSound;
  };
  read('collections', ({ row, fields: [, name] }) => {
    if (typeof name === 'string') names[row] = name;
  });
  read('indexes', ({ fields: [, , , keys] }) => {
    isSound &&= isJson(keys);
  });
  isSound &&= holds(said, noted?.roots) && holds(names, noted?.collections);
  return { roots, collections: { ...names, ...noted?.collections }, isSound };
}

interface Readable {
  readonly row: number;
  /** The key as it stands in the file, and as this release writes it. */
  readonly stored: Buffer;
  readonly id: Buffer;
  readonly body: string;
}

/**
 * The document of an entry, if it can be read, and is the one its key tells. The first byte of a
 * key is not compared: it differs between formats of the data file.
 */
function readable({ row, fields: [, id, body] }: Entry): Readable | undefined {
  if (!Buffer.isBuffer(id) || typeof body !== 'string') return undefined;
  try {
    const key = valueKey(decode(body)._id);
    return key.subarray(1).equals(id.subarray(1)) ? { row, stored: id, id: key, body } : undefined;
  } catch {
    return undefined;
  }
}

interface Target {
  readonly collection: StoredCollection;
  readonly root: number;
  readonly idRoot: number;
}

class Salvaging {
  readonly #pages: Pages;
  readonly #into: Connection;
  #saved = 0;
  #lost = 0;

  constructor(pages: Pages, into: Connection) {
    this.#pages = pages;
    this.#into = into;
  }

  /** Undefined when there is nothing to read at all. */
  save(targets: readonly Target[]): Salvage | undefined {
    const missing = new Map<Target, Set<string>>();
    for (const target of targets) {
      const found = new Set<string>();
      const whole = this.#pages.walk(target.root, (entry) => {
        const document = readable(entry);
        if (document && this.#keep(target, document)) found.add(document.stored.toString('latin1'));
        else this.#lost++;
      });
      const listed = this.#ids(target);
      for (const id of found) listed.delete(id);
      if (!whole || listed.size > 0) missing.set(target, listed);
    }
    if (missing.size > 0) this.#gather(missing);
    if (this.#saved === 0 && missing.size === targets.length) return undefined;
    const unread = [...missing.values()].reduce((sum, { size }) => sum + size, 0);
    return { saved: this.#saved, lost: Math.max(this.#lost, unread) };
  }

  #keep({ collection }: Target, { row, id, body }: Readable): boolean {
    const sql = `INSERT OR IGNORE INTO c${collection.id}(doc, id, body) VALUES(?, ?, ?)`;
    const fits = this.#into.change(sql, [row, id, body]) > 0;
    if (fits) this.#saved++;
    return fits;
  }

  /** The ids a collection had, as far as its primary index can be read. */
  #ids({ idRoot }: Target): Set<string> {
    const ids = new Set<string>();
    this.#pages.walk(idRoot, ({ fields: [id] }) => {
      if (Buffer.isBuffer(id)) ids.add(id.toString('latin1'));
    });
    return ids;
  }

  /** Leaves no readable tree leads to: their documents belong where an index still lists them. */
  #gather(missing: ReadonlyMap<Target, Set<string>>): void {
    for (let number = 2; number <= this.#pages.count; number++) {
      if (this.#pages.visited.has(number)) continue;
      for (const entry of this.#pages.lone(number)) {
        const document = readable(entry);
        const id = document?.stored.toString('latin1') ?? '';
        for (const [target, ids] of missing) {
          if (document && ids.has(id) && this.#keep(target, document)) ids.delete(id);
        }
      }
    }
  }
}

/**
 * Reads every document once. The database's own check looks at its trees alone, not at what stands
 * in them.
 * @returns how many there are; undefined when any of them cannot be read
 */
export function countReadable(pages: Pages, noted: Known | undefined): number | undefined {
  const { roots, collections, ...found } = known(pages, noted);
  let count = 0;
  let isSound = found.isSound;
  for (const id of Object.keys(collections)) {
    const isWhole = pages.walk(roots[`c${id}`] ?? 0, (entry) => {
      count++;
      isSound &&= readable(entry) !== undefined;
    });
    isSound &&= isWhole;
  }
  return isSound ? count : undefined;
}

/** {@link countReadable} of a file that nobody writes to. */
export function countIn(file: string): number | undefined {
  const pages = new Pages(file, EMPTY_LOG, Buffer.alloc(0));
  try {
    return countReadable(pages, undefined);
  } finally {
    pages.close();
  }
}

/**
 * Writes every readable document of a damaged data file into a new one, flushed to disk. Indexes
 * are left out: the store builds them from the documents when it opens.
 * @returns undefined when nothing could be read
 */
export function salvage(
  pages: Pages,
  noted: Known | undefined,
  freshFile: string,
): Salvage | undefined {
  const { roots, collections } = known(pages, noted);
  const into = new Connection(freshFile);
  try {
    into.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; BEGIN IMMEDIATE;');
    const catalog = new Catalog(into);
    const targets = Object.entries(collections).flatMap(([id, name]) => {
      const root = roots[`c${id}`];
      const idRoot = roots[`sqlite_autoindex_c${id}_1`] ?? 0;
      return root ? [{ collection: catalog.createCollection(name), root, idRoot }] : [];
    });
    const result = new Salvaging(pages, into).save(targets);
    into.exec('COMMIT');
    return result;
  } finally {
    into.close();
  }
}
