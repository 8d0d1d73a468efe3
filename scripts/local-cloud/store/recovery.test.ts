import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CollectionDeclaration } from '../types';
import { check } from './check';
import { number } from './connection';
import { PAGE } from './recovery-log';
import { Store } from './store';

const COLLECTIONS: readonly CollectionDeclaration[] = [
  {
    name: 'notes',
    indexes: [
      { name: 'byN', keys: [{ field: 'n', direction: 1 }], unique: true },
      { name: 'byTags', keys: [{ field: 'tags', direction: -1 }], unique: false },
    ],
  },
  { name: 'people', indexes: [] },
];
const FRAME = 24 + PAGE;
const LOG_HEADER = 32;

const made: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'torn-'));
  made.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** The files as they are on disk at this moment: what a power cut would leave. */
const asOnDisk = (folder: string): string => {
  const copy = newFolder();
  for (const name of ['documents.db', 'documents.db-wal', 'documents.db.state.json']) {
    try {
      cpSync(join(folder, name), join(copy, name));
    } catch {
      // Not every file is there at every moment.
    }
  }
  return copy;
};

const note = (n: number) => ({
  _id: `note-${n}`,
  n,
  tags: ['a', `t${n % 7}`],
  text: `第${n}次支部党员大会`.repeat(n % 50 === 0 ? 600 : 4),
});

/** A store with this many notes, one commit each; `fold` moves what came before into the file. */
const write = (folder: string, from: number, to: number, fold = false): Store => {
  const store = new Store(folder, COLLECTIONS, () => undefined);
  const collection = store.catalog.get('notes');
  const people = store.catalog.get('people');
  if (!collection || !people) throw new Error('not declared');
  for (let n = from; n < to; n++) store.atomically(() => store.insert(collection, note(n)));
  store.atomically(() => store.insert(people, { _id: `person-${from}`, name: '演示·赵磊' }));
  if (fold) store.connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return store;
};

interface Opened {
  readonly said: readonly string[];
  readonly notes: ReadonlySet<number>;
  readonly complaints: readonly string[];
}

const openTorn = (folder: string): Opened => {
  const said: string[] = [];
  const store = new Store(folder, COLLECTIONS, (line) => said.push(line));
  const id = store.catalog.get('notes')?.id;
  const rows = store.connection.all(`SELECT json_extract(body, '$.n') AS n FROM c${id}`);
  const { complaints } = check(store, ['notes', 'people']);
  store.close();
  return { said, notes: new Set(rows.map((row) => number(row, 'n'))), complaints };
};

const change = (folder: string, name: string, how: (bytes: Buffer) => Buffer): void => {
  const file = join(folder, name);
  writeFileSync(file, how(Buffer.from(readFileSync(file))));
};
const log = 'documents.db-wal';
const main = 'documents.db';
const upTo = (count: number) => new Set(Array.from({ length: count }, (_, n) => n));
const isPrefix = (notes: ReadonlySet<number>) => [...notes].every((n) => n < notes.size);

describe('a store that was not closed', () => {
  const folder = newFolder();
  const store = write(folder, 0, 40, true);
  store.close();
  const running = write(folder, 40, 60);
  const image = asOnDisk(folder);
  afterAll(() => running.close());

  const torn = (name: string, how: (bytes: Buffer) => Buffer): string => {
    const copy = newFolder();
    cpSync(image, copy, { recursive: true });
    change(copy, name, how);
    return copy;
  };

  it('opens with everything that was committed, and has nothing to say', () => {
    const copy = newFolder();
    cpSync(image, copy, { recursive: true });
    expect(openTorn(copy)).toEqual({ said: [], notes: upTo(60), complaints: [] });
  });

  it('has nothing to say of a log whose place an older one had before', () => {
    const copy = torn(log, (bytes) => {
      const old = Buffer.from(bytes.subarray(LOG_HEADER, LOG_HEADER + FRAME));
      old.writeUInt32BE(12345, 8);
      return Buffer.concat([bytes, old, old]);
    });
    expect(openTorn(copy)).toEqual({ said: [], notes: upTo(60), complaints: [] });
  });

  it('leaves out a write that was cut off before its answer, loses nothing, and says so', () => {
    const copy = torn(log, (bytes) => {
      const next = Buffer.alloc(FRAME, 7);
      bytes.copy(next, 0, LOG_HEADER, LOG_HEADER + 24);
      return Buffer.concat([bytes, next.subarray(0, 1000)]);
    });
    const opened = openTorn(copy);
    expect(opened).toMatchObject({ notes: upTo(60), complaints: [] });
    expect(opened.said).toEqual([expect.stringMatching(/cut off before it was answered; 1000 /)]);
    expect(openTorn(copy).said).toEqual([]);
  });

  it('opens at the last whole commit wherever its log is cut', () => {
    const size = readFileSync(join(image, log)).length;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: size }), (cut) => {
        const opened = openTorn(torn(log, (bytes) => bytes.subarray(0, size - cut)));
        expect(opened.complaints).toEqual([]);
        expect(isPrefix(opened.notes)).toBe(true);
        expect(opened.notes.size).toBeGreaterThanOrEqual(40);
        expect(opened.said.length).toBeLessThanOrEqual(1);
        // A cut between two commits leaves a log that is whole; so is an empty one, as it stands after
        // everything in it was taken over into the file.
        const left = size - cut;
        const isWhole = left === 0 || (left - LOG_HEADER) % FRAME === 0;
        if (!isWhole) expect(opened.said).toHaveLength(1);
      }),
      // The last one leaves so little of a frame that it does not even say which log it belongs to.
      { numRuns: 15, examples: [[1], [size - LOG_HEADER - 15], [size]] },
    );
  });

  it('says how much is lost when its log is damaged in the middle, and keeps it', () => {
    const copy = torn(log, (bytes) =>
      bytes.fill(0x55, LOG_HEADER + FRAME * 20 + 500, LOG_HEADER + FRAME * 20 + 600),
    );
    const before = readFileSync(join(copy, log));
    const { said, notes, complaints } = openTorn(copy);
    expect(complaints).toEqual([]);
    expect(isPrefix(notes)).toBe(true);
    expect(said).toEqual([expect.stringMatching(/log .* is damaged, .* last good state/)]);
    const kept = readdirSync(copy).find((name) => /^documents\.damaged-.*-wal$/.test(name)) ?? '';
    expect(readFileSync(join(copy, kept)).equals(before)).toBe(true);
  });

  it('reads its log without the beginning', () => {
    const copy = torn(log, (bytes) => bytes.fill(0, 0, 12));
    const opened = openTorn(copy);
    expect(opened).toMatchObject({ notes: upTo(60), complaints: [] });
    expect(opened.said).toEqual([expect.stringMatching(/63|62/)]);
  });

  it('says when its log is gone', () => {
    const copy = newFolder();
    cpSync(image, copy, { recursive: true });
    rmSync(join(copy, log));
    const opened = openTorn(copy);
    expect(opened).toMatchObject({ notes: upTo(40), complaints: [] });
    expect(opened.said).toEqual([expect.stringMatching(/log .* is missing/)]);
  });

  it('finds a page that was torn on its way from the log to the file', () => {
    const bytes = readFileSync(join(image, log));
    const frames = Math.floor((bytes.length - LOG_HEADER) / FRAME);
    for (let frame = 0; frame < frames; frame += 9) {
      const page = bytes.readUInt32BE(LOG_HEADER + frame * FRAME);
      const copy = torn(main, (file) => {
        const grown = Buffer.concat([file, Buffer.alloc(Math.max(0, page * PAGE - file.length))]);
        return grown.fill(0xee, (page - 1) * PAGE + 512, page * PAGE);
      });
      expect(openTorn(copy)).toEqual({ said: [], notes: upTo(60), complaints: [] });
    }
  });
});

describe('a damaged data file', () => {
  const COUNT = 300;
  const folder = newFolder();
  write(folder, 0, COUNT).close();
  const image = asOnDisk(folder);
  const size = readFileSync(join(image, main)).length;

  const damaged = (how: (bytes: Buffer) => Buffer): string => {
    const copy = newFolder();
    cpSync(image, copy, { recursive: true });
    change(copy, main, how);
    return copy;
  };

  /** Nothing is lost without a word, and the damaged file is still there. */
  const expectSalvaged = (copy: string, least: number): void => {
    const before = readFileSync(join(copy, main));
    const { said, notes, complaints } = openTorn(copy);
    expect(complaints).toEqual([]);
    expect(notes.size).toBeGreaterThanOrEqual(least);
    if (notes.size === COUNT && said.length === 0) return;
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(`: ${notes.size + 1} documents were saved|: ${notes.size} documents were saved`),
      ),
    ]);
    const kept = readdirSync(copy).find((name) => /^documents\.damaged-.*\.db$/.test(name)) ?? '';
    expect(readFileSync(join(copy, kept)).length).toBe(before.length);
    expect(openTorn(copy)).toEqual({ said: [], notes, complaints: [] });
  };

  it('that lost its header gives all its documents', () => {
    expectSalvaged(
      damaged((bytes) => bytes.fill(0, 0, 100)),
      COUNT,
    );
  });

  it('that lost its whole first page gives all its documents', () => {
    expectSalvaged(
      damaged((bytes) => bytes.fill(0, 0, PAGE)),
      COUNT,
    );
  });

  it('whose page of the wide tree is gone gives what is on its other pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: size / PAGE - 1 }), (page) => {
        expectSalvaged(
          damaged((bytes) => bytes.fill(0, page * PAGE, (page + 1) * PAGE)),
          COUNT - 30,
        );
      }),
      { numRuns: 15 },
    );
  });

  it('that was cut off gives what is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: size / 2, max: size - 1 }), (left) => {
        expectSalvaged(
          damaged((bytes) => bytes.subarray(0, left)),
          COUNT / 4,
        );
      }),
      { numRuns: 12 },
    );
  });

  it('with flipped bytes still opens, and its indexes agree with its documents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: size - 1 }), { minLength: 1, maxLength: 8 }),
        (places) => {
          const copy = damaged((bytes) => {
            for (const place of places) bytes[place] = (bytes[place] ?? 0) ^ 0xff;
            return bytes;
          });
          expect(openTorn(copy).notes.size).toBeGreaterThan(COUNT - 200);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('that is empty or gone is never taken for a new one', () => {
    for (const how of [(bytes: Buffer) => bytes.subarray(0, 0), undefined]) {
      const copy = damaged(how ?? ((bytes) => bytes));
      if (!how) rmSync(join(copy, main));
      const before = readdirSync(copy);
      expect(() => openTorn(copy)).toThrow(/could be read; the files were left as they are/);
      expect(readdirSync(copy)).toEqual(before);
    }
  });

  it('whose recovery was killed is recovered by the next start', () => {
    const copy = damaged((bytes) => bytes.fill(0, 0, 100));
    // The saved file is complete, the damaged one not yet aside.
    cpSync(join(image, main), join(copy, `${main}.salvaged`));
    writeFileSync(join(copy, `${main}.new`), 'half-made');
    const { said, notes } = openTorn(copy);
    expect(notes.size).toBe(COUNT);
    expect(said).toEqual([expect.stringMatching(/a recovery was finished/)]);
  });
});
