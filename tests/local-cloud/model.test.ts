import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { init } from '@cloudbase/node-sdk';
import fc from 'fast-check';
import { type Engine, openEngine } from '../../scripts/local-cloud/engine/engine';
import { connectInProcess } from '../../scripts/local-cloud/in-process';
import { check } from '../../scripts/local-cloud/store/check';
import { Store } from '../../scripts/local-cloud/store/store';
import { codeOf, index } from './support/cloud';

const COLLECTIONS = [
  {
    name: 'things',
    indexes: [
      index('bySeat', true, 'seat'),
      index('byN', false, '-n'),
      index('byTags', false, 'tags'),
    ],
  },
];

interface Thing {
  readonly _id: string;
  readonly seat: number;
  readonly n: number;
  readonly tags: readonly string[];
}

/** What the data is to be: things by id. */
type Model = Map<string, Thing>;

const db = init({ env: 'local' }).database();
const things = () => db.collection('things');
const $ = db.command;

/** An engine, and the folders its data went through. */
class World {
  readonly #folders: string[] = [];
  readonly #engines: Engine[] = [];
  readonly said: string[] = [];
  #leave: () => void = () => undefined;

  constructor() {
    this.#open(this.#newFolder());
  }

  #newFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'model-'));
    this.#folders.push(folder);
    return folder;
  }

  #open(dataDir: string): void {
    const say = (line: string) => this.said.push(line);
    const engine = openEngine({ dataDir, collections: COLLECTIONS, say });
    this.#engines.push(engine);
    this.#leave();
    this.#leave = connectInProcess(engine);
  }

  /** The files as they are on disk at this moment, and nothing of what is in memory. */
  #copy(): string {
    const copy = this.#newFolder();
    for (const name of ['documents.db', 'documents.db-wal', 'documents.db.state.json']) {
      cpSync(join(this.#folders.at(-2) ?? '', name), join(copy, name));
    }
    return copy;
  }

  /** The power goes, and comes back. @returns what is wrong with the indexes */
  crash(): readonly string[] {
    const copy = this.#copy();
    const looked = mkdtempSync(join(tmpdir(), 'model-'));
    cpSync(copy, looked, { recursive: true });
    const store = new Store(looked, COLLECTIONS, (line) => this.said.push(line));
    const { complaints } = check(store, ['things']);
    store.close();
    rmSync(looked, { recursive: true });
    this.#open(copy);
    return complaints;
  }

  async end(): Promise<void> {
    this.#leave();
    for (const engine of this.#engines) await engine.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true });
  }
}

const byId = (a: Thing, b: Thing) => (a._id < b._id ? -1 : 1);
const sorted = (found: Iterable<Thing>) => [...found].sort(byId);

/** The whole, and what an index leads to. */
async function compare(model: Model): Promise<void> {
  const all = [...model.values()];
  expect(sorted((await things().limit(1000).get()).data)).toEqual(sorted(all));
  const low = await things()
    .where({ n: $.lt(5) })
    .limit(1000)
    .get();
  expect(sorted(low.data)).toEqual(sorted(all.filter(({ n }) => n < 5)));
  const red = await things().where({ tags: 'red' }).limit(1000).get();
  expect(sorted(red.data)).toEqual(sorted(all.filter(({ tags }) => tags.includes('red'))));
}

type Command = fc.AsyncCommand<Model, World>;

const command = (text: string, run: (model: Model, world: World) => Promise<void>): Command => ({
  check: () => true,
  toString: () => text,
  run: async (model, world) => {
    await run(model, world);
    await compare(model);
    expect(world.said).toEqual([]);
  },
});

/** Takes over what `change` made of a copy, if no two things have the same seat then. */
function settle(model: Model, next: Model): 'none' | 'DATABASE_DUPLICATE_WRITE' {
  const seats = new Set([...next.values()].map(({ seat }) => seat));
  if (seats.size < next.size) return 'DATABASE_DUPLICATE_WRITE';
  model.clear();
  for (const [id, thing] of next) model.set(id, thing);
  return 'none';
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const thing: fc.Arbitrary<Thing> = fc.record({
  _id: id,
  seat: fc.integer({ min: 0, max: 9 }),
  n: fc.integer({ min: 0, max: 9 }),
  tags: fc.subarray(['red', 'green', 'blue']),
});

const insert = fc.array(thing, { minLength: 1, maxLength: 3 }).map((added) =>
  command(`insert ${JSON.stringify(added)}`, async (model) => {
    const next = new Map(model);
    for (const one of added) next.set(one._id, one);
    const isNew = next.size === model.size + added.length;
    const expected = isNew ? settle(model, next) : 'DATABASE_DUPLICATE_WRITE';
    expect(await codeOf(things().add(added))).toBe(expected);
  }),
);

const reseat = fc.tuple(id, fc.integer({ min: 0, max: 9 })).map(([_id, seat]) =>
  command(`seat of ${_id} = ${seat}`, async (model) => {
    const old = model.get(_id);
    const next = new Map(model);
    if (old) next.set(_id, { ...old, seat });
    expect(await codeOf(things().doc(_id).update({ seat }))).toBe(settle(model, next));
  }),
);

const increase = fc.integer({ min: 0, max: 9 }).map((limit) =>
  command(`n + 1 where n < ${limit}`, async (model) => {
    const hits = [...model.values()].filter(({ n }) => n < limit);
    const { updated } = await things()
      .where({ n: $.lt(limit) })
      .update({ n: $.inc(1) });
    expect(updated).toBe(hits.length);
    for (const hit of hits) model.set(hit._id, { ...hit, n: hit.n + 1 });
  }),
);

const retag = fc.tuple(id, fc.subarray(['red', 'green', 'blue'])).map(([_id, tags]) =>
  command(`tags of ${_id} = ${tags}`, async (model) => {
    const old = model.get(_id);
    await things().doc(_id).update({ tags });
    if (old) model.set(_id, { ...old, tags });
  }),
);

const remove = fc.integer({ min: 0, max: 9 }).map((n) =>
  command(`remove where n = ${n}`, async (model) => {
    const hits = [...model.values()].filter((one) => one.n === n);
    expect((await things().where({ n }).remove()).deleted).toBe(hits.length);
    for (const hit of hits) model.delete(hit._id);
  }),
);

const move = fc.tuple(id, id, fc.boolean()).map(([from, to, isKept]) =>
  command(`transaction ${from} -> ${to}, ${isKept ? 'kept' : 'rolled back'}`, async (model) => {
    const [giver, taker] = [model.get(from), model.get(to)];
    const transaction = await db.startTransaction();
    const own = transaction.collection('things');
    await own.doc(from).update({ n: $.inc(-1) });
    await own.doc(to).update({ n: $.inc(1) });
    if (!isKept) return void (await transaction.rollback());
    await transaction.commit();
    if (giver) model.set(from, { ...giver, n: giver.n - 1 });
    const now = from === to ? model.get(to) : taker;
    if (now) model.set(to, { ...now, n: now.n + 1 });
  }),
);

const race = fc.tuple(thing, thing).map(([one, other]) =>
  command(`at once ${JSON.stringify([one, other])}`, async (model) => {
    const codes = await Promise.all([one, other].map((each) => codeOf(things().add(each))));
    const expected = [one, other].map((each) => {
      if (model.has(each._id)) return 'DATABASE_DUPLICATE_WRITE';
      return settle(model, new Map([...model, [each._id, each]]));
    });
    expect(codes).toEqual(expected);
  }),
);

const crash = fc.constant(0).map(() =>
  command('crash', async (_model, world) => {
    expect(world.crash()).toEqual([]);
  }),
);

describe('the data, through any operations and crashes', () => {
  it('is what was acknowledged, and every index agrees with it', async () => {
    const steps = [insert, insert, reseat, increase, retag, remove, move, race, crash];
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 60, size: 'max' }), async (commands) => {
        const world = new World();
        try {
          await fc.asyncModelRun(() => ({ model: new Map(), real: world }), commands);
        } finally {
          await world.end();
        }
      }),
      { numRuns: 20 },
    );
  });
});
