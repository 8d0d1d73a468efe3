import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../store/check';
import { number } from '../store/connection';
import { Store } from '../store/store';
import type { CollectionDeclaration, Doc } from '../types';
import { Batch } from './batch';
import { Locked } from './locks';

const COLLECTIONS: readonly CollectionDeclaration[] = [
  {
    name: 'notes',
    indexes: [{ name: 'byN', keys: [{ field: 'n', direction: 1 }], unique: true }],
  },
];
const MEGABYTE = 1024 * 1024;

describe('writes that share a flush', () => {
  let folder: string;
  let store: Store;
  let batch: Batch;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'batch-'));
    store = new Store(folder, COLLECTIONS, () => undefined);
    batch = new Batch(store);
  });
  afterEach(() => {
    expect(check(store, ['notes']).complaints).toEqual([]);
    store.close();
    rmSync(folder, { recursive: true });
  });

  const insert = (doc: Doc): void => {
    const collection = store.catalog.get('notes');
    if (!collection) throw new Error('not declared');
    store.insert(collection, doc);
  };
  const add = (...docs: Doc[]) => batch.add(() => docs.forEach(insert));
  const ids = (): readonly string[] => {
    const id = store.catalog.get('notes')?.id;
    const rows = store.connection.all(`SELECT json_extract(body, '$.n') AS n FROM c${id}`);
    return rows.map((row) => `n${number(row, 'n')}`).sort();
  };
  const outcomes = async (calls: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(calls)).map((outcome) =>
      outcome.status === 'fulfilled' ? 'done' : String(Object(outcome.reason).code),
    );

  it('one that fails half-way is undone alone, the others stand', async () => {
    const calls = [
      add({ _id: 'a', n: 1 }),
      add({ _id: 'b', n: 2 }, { _id: 'c', n: 1 }),
      add({ _id: 'd', n: 3 }),
    ];
    expect(await outcomes(calls)).toEqual(['done', 'DATABASE_DUPLICATE_WRITE', 'done']);
    expect(ids()).toEqual(['n1', 'n3']);
  });

  it('one that fails alone leaves nothing, and the next one runs', async () => {
    await add({ _id: 'a', n: 1 });
    expect(await outcomes([add({ _id: 'b', n: 2 }, { _id: 'a', n: 3 })])).toEqual([
      'DATABASE_DUPLICATE_WRITE',
    ]);
    await add({ _id: 'b', n: 2 });
    expect(ids()).toEqual(['n1', 'n2']);
  });

  it('a collection made by one that fails does not exist', async () => {
    const failing = batch.add(() => {
      store.catalog.createCollection('drafts');
      throw new Error('changed its mind');
    });
    expect(await outcomes([failing, add({ _id: 'a', n: 1 })])).toEqual(['undefined', 'done']);
    expect(store.catalog.get('drafts')).toBeUndefined();
    await batch.add(() => store.catalog.createCollection('drafts'));
    expect(store.catalog.get('drafts')).toBeDefined();
  });

  it('on a full disk one that does not fit is refused, and does not take the others along', async () => {
    await add({ _id: 'a', n: 1 });
    const pages = number(store.connection.get('PRAGMA page_count') ?? {}, 'page_count');
    store.connection.exec(`PRAGMA max_page_count = ${pages + 8}`);
    const calls = [
      add({ _id: 'b', n: 2 }),
      add({ _id: 'c', n: 3, text: 'x'.repeat(MEGABYTE) }),
      add({ _id: 'd', n: 4 }),
    ];
    expect(await outcomes(calls)).toEqual(['done', 'SYS_ERR', 'done']);
    expect(ids()).toEqual(['n1', 'n2', 'n4']);
    expect(await outcomes([add({ _id: 'c', n: 3, text: 'x'.repeat(MEGABYTE) })])).toEqual([
      'SYS_ERR',
    ]);
    store.connection.exec('PRAGMA max_page_count = 1000000');
    await add({ _id: 'c', n: 3, text: 'x'.repeat(MEGABYTE) });
    expect(ids()).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  it('those that wait for the same document run in the order they came', async () => {
    let release: () => void = () => undefined;
    let isHeld = true;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const order: number[] = [];
    const waiting = [1, 2, 3].map((n) =>
      batch.add(() => {
        insert({ _id: `w${n}`, n });
        if (isHeld) throw new Locked(released);
        order.push(n);
      }),
    );
    await add({ _id: 'other', n: 9 });
    expect(ids()).toEqual(['n9']);
    isHeld = false;
    release();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
    expect(ids()).toEqual(['n1', 'n2', 'n3', 'n9']);
  });

  it('are answered batch by batch, however many there are', async () => {
    let answered = 0;
    let answeredBeforeLast = 0;
    const calls = Array.from({ length: 1500 }, (_, n) =>
      batch
        .add(() => {
          answeredBeforeLast = answered;
          insert({ _id: `d${n}`, n });
        })
        .then(() => answered++),
    );
    await Promise.all(calls);
    expect(answeredBeforeLast).toBeGreaterThanOrEqual(512);
  });

  it('that were accepted are carried out when it closes, and later ones are refused', async () => {
    let release: () => void = () => undefined;
    let isHeld = true;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const waiting = batch.add(() => {
      if (isHeld) throw new Locked(released);
      insert({ _id: 'w', n: 1 });
    });
    const accepted = add({ _id: 'a', n: 2 });
    const closed = batch.close();
    const late = expect(add({ _id: 'late', n: 3 })).rejects.toThrow('closing');
    isHeld = false;
    release();
    await closed;
    await Promise.all([waiting, accepted]);
    await late;
    expect(ids()).toEqual(['n1', 'n2']);
  });
});
