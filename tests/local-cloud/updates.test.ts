import { openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

type Command = TestCloud['db']['command'];

/** What an update makes of a document. */
const CASES: readonly [string, object, (_: Command) => object, object][] = [
  [
    'inc, also of a missing field',
    { n: 1 },
    (_) => ({ n: _.inc(2), m: _.inc(-1) }),
    { n: 3, m: -1 },
  ],
  ['mul', { n: 3 }, (_) => ({ n: _.mul(4) }), { n: 12 }],
  ['min and max', { a: 5, b: 5 }, (_) => ({ a: _.min(3), b: _.max(9) }), { a: 3, b: 9 }],
  ['set replaces an object', { o: { a: 1 } }, (_) => ({ o: _.set({ b: 2 }) }), { o: { b: 2 } }],
  ['remove drops a field', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  ['rename', { a: 1 }, (_) => ({ a: _.rename('z') }), { z: 1 }],
  ['push one and many', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['unshift', { l: [1] }, (_) => ({ l: _.unshift([0]) }), { l: [0, 1] }],
  [
    'pop and shift',
    { l: [1, 2, 3], k: [1, 2] },
    (_) => ({ l: _.pop(), k: _.shift() }),
    { l: [1, 2], k: [2] },
  ],
  ['pull', { l: [1, 2, 1] }, (_) => ({ l: _.pull(1) }), { l: [2] }],
  ['addToSet', { l: [1] }, (_) => ({ l: _.addToSet(1), k: _.addToSet('a') }), { l: [1], k: ['a'] }],
  ['a path into a list', { l: [{ a: 1 }] }, () => ({ 'l.0.a': 2 }), { l: [{ a: 2 }] }],
  ['a date', { at: null }, () => ({ at: new Date(5) }), { at: new Date(5) }],
];

describe.each(TRANSPORTS)('updates, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('things');
  });
  afterEach(() => test.db.collection('things').where({}).remove());
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_name, before, update, after) => {
    const things = test.db.collection('things');
    await things.add({ _id: 'x', ...before });
    expect((await things.doc('x').update(update(test.db.command))).updated).toBe(1);
    expect((await things.doc('x').get()).data).toEqual([{ _id: 'x', ...after }]);
  });

  it('changes the element of a list that the query found', async () => {
    const things = test.db.collection('things');
    await things.add({ _id: 'x', list: [{ k: 'a' }, { k: 'b' }] });
    await things.where({ _id: 'x', 'list.k': 'b' }).update({ 'list.$.done': true });
    expect((await things.doc('x').get()).data[0].list).toEqual([
      { k: 'a' },
      { k: 'b', done: true },
    ]);
  });

  it('sells exactly the thirty places there are to a hundred at once', async () => {
    const things = test.db.collection('things');
    const _ = test.db.command;
    await things.add({ _id: 'shift', free: 30 });
    const sales = await Promise.all(
      Array.from({ length: 100 }, () =>
        things.where({ _id: 'shift', free: _.gte(1) }).update({ free: _.inc(-1) }),
      ),
    );
    expect(sales.filter(({ updated }) => updated === 1)).toHaveLength(30);
    expect((await things.doc('shift').get()).data[0].free).toBe(0);
  });

  it('gives each of a hundred at once a number of its own', async () => {
    const things = test.db.collection('things');
    await things.add({ _id: 'queue', next: 0 });
    const numbers = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const query = things.where({ _id: 'queue' });
        return (await query.updateAndReturn({ next: test.db.command.inc(1) })).doc.next;
      }),
    );
    expect(new Set(numbers).size).toBe(100);
    expect(Math.max(...numbers)).toBe(100);
  });

  it('lets one of many insert a document, and tells the others', async () => {
    const things = test.db.collection('things');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => things.add({ _id: 'same', n })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await things.count()).total).toBe(1);
  });
});
