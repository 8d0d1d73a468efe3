import fc from 'fast-check';
import { codeOf, index, openCloud, type TestCloud } from './support/cloud';

const INDEXES = [
  index('byAB', false, 'a', 'b'),
  index('byDeep', false, 'o.p', '-a'),
  index('byDescending', false, '-b'),
];

describe('unique indexes', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      collections: [{ name: 'things', indexes: [index('byCode', true, 'office', 'code')] }],
    });
  });
  afterEach(() => test.db.collection('things').where({}).remove());
  afterAll(() => test.close());

  const things = () => test.db.collection('things');

  it('refuse a second document with the same key', async () => {
    await things().add({ office: 1, code: 'a' });
    await things().add({ office: 2, code: 'a' });
    expect(await codeOf(things().add({ office: 1, code: 'a' }))).toBe('DATABASE_DUPLICATE_WRITE');
  });

  it('count a missing field as null', async () => {
    await things().add({ office: 1 });
    expect(await codeOf(things().add({ office: 1, code: null }))).toBe('DATABASE_DUPLICATE_WRITE');
  });

  it('refuse an update into a key that is taken, and undo the whole update', async () => {
    await things().add([
      { _id: 'x', office: 1, code: 'a' },
      { _id: 'y', office: 1, code: 'b' },
    ]);
    expect(await codeOf(things().where({}).update({ code: 'c' }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect((await things().doc('x').get()).data[0].code).toBe('a');
  });

  it('free the key of a removed document', async () => {
    await things().add({ _id: 'x', office: 1, code: 'a' });
    await things().doc('x').remove();
    expect(await codeOf(things().add({ office: 1, code: 'a' }))).toBe('none');
  });
});

/** Values of every kind an index holds, often equal to one another. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 1.5, '', 'a', 'ab', '演', '\0'),
  fc.constantFrom<unknown>(new Date(0), new Date(5), [], [1], [1, 'a'], [null], { p: 1 }),
);

const document = fc.record(
  {
    a: value,
    b: value,
    o: fc.oneof(value, fc.record({ p: value }), fc.array(fc.record({ p: value }))),
  },
  { requiredKeys: [] },
);

const point = value.filter(
  (item) => typeof item !== 'object' || item === null || item instanceof Date,
);

const condition = fc.oneof(
  point,
  fc.record({ $in: fc.array(point, { maxLength: 3 }) }),
  fc
    .record({ $gt: point, $lte: point }, { requiredKeys: [] })
    .filter((c) => Object.keys(c).length > 0),
  fc.record({ $gte: point, $lt: point }),
);

const query = fc.record({ a: condition, b: condition, 'o.p': condition }, { requiredKeys: [] });

const direction = fc.constantFrom<'asc' | 'desc'>('asc', 'desc');
const order = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'o.p'), direction), { maxLength: 2 });

/** Documents to write one after another; a number given again replaces the document. */
const writes = fc.array(fc.tuple(fc.nat({ max: 11 }), document), { maxLength: 16 });

describe('indexes', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      transport: 'in process',
      collections: [
        { name: 'indexed', indexes: INDEXES },
        { name: 'plain', indexes: [] },
      ],
    });
  });
  afterAll(() => test.close());

  /** An index refuses two lists side by side, so only what it took is written to both. */
  const write = async (id: string, doc: object): Promise<void> => {
    const code = await codeOf(test.db.collection('indexed').doc(id).set(doc));
    if (code === 'none') await test.db.collection('plain').doc(id).set(doc);
  };

  const ask = async (name: string, where: object, orders: readonly [string, 'asc' | 'desc'][]) => {
    const all = test.db.collection(name).options({ raw: true }).where(where);
    const byOrders = orders.reduce((asked, [field, way]) => asked.orderBy(field, way), all);
    return (await byOrders.orderBy('_id', orders.at(-1)?.[1] ?? 'asc').get()).data;
  };

  it('never change what a query finds, nor its order', async () => {
    const questions = fc.array(fc.tuple(query, order), { minLength: 5, maxLength: 10 });
    const property = fc.asyncProperty(writes, questions, async (documents, asked) => {
      await test.db.collection('indexed').where({}).remove();
      await test.db.collection('plain').where({}).remove();
      for (const [n, doc] of documents) await write(`${n}`, doc);
      for (const [where, orders] of asked) {
        expect(await ask('indexed', where, orders)).toEqual(await ask('plain', where, orders));
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
