import { openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled } from './support/matches';

type Command = TestCloud['db']['command'];

/** What an update makes of a document. */
type UpdateCase = readonly [string, object, (_: Command) => object, object];

const LISTS: readonly UpdateCase[] = [
  [
    'push into the middle',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [9, 8], position: 1 }) }),
    { l: [1, 9, 8, 2] },
  ],
  [
    'push counted from the end',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [9], position: -1 }) }),
    { l: [1, 9, 2] },
  ],
  [
    'push beyond the end',
    { l: [1] },
    (_) => ({ l: _.push({ each: [9], position: 7 }) }),
    { l: [1, 9] },
  ],
  [
    'push, sort and cut',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [4, 5], sort: -1, slice: 3 }) }),
    { l: [5, 4, 2] },
  ],
  ['sort alone', { l: [3, 1, 2] }, (_) => ({ l: _.push({ each: [], sort: 1 }) }), { l: [1, 2, 3] }],
  [
    'sort by fields, one after another',
    {
      l: [
        { a: 2, b: 1 },
        { a: 1, b: 1 },
      ],
    },
    (_) => ({ l: _.push({ each: [{ a: 1, b: 0 }], sort: { a: 1, b: 1 } }) }),
    {
      l: [
        { a: 1, b: 0 },
        { a: 1, b: 1 },
        { a: 2, b: 1 },
      ],
    },
  ],
  ['cut to nothing', { l: [1] }, (_) => ({ l: _.push({ each: [2], slice: 0 }) }), { l: [] }],
  [
    'cut to the end',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [3], slice: -2 }) }),
    { l: [2, 3] },
  ],
  [
    'a new list is sorted and cut too',
    {},
    (_) => ({ l: _.push({ each: [3, 1, 2], sort: 1, slice: 2 }) }),
    { l: [1, 2] },
  ],
  ['push below parents that are missing', {}, (_) => ({ a: { b: _.push(1) } }), { a: { b: [1] } }],
  ['unshift several', { l: [3] }, (_) => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
  ['pop of an empty list', { l: [] }, (_) => ({ l: _.pop(), n: 1 }), { l: [], n: 1 }],
  ['pull by a condition', { l: [1, 5, 9] }, (_) => ({ l: _.pull(_.gte(5)) }), { l: [1] }],
  [
    'pull by several values',
    { l: ['a', 'b', 'c'] },
    (_) => ({ l: _.pull(_.in(['a', 'c'])) }),
    { l: ['b'] },
  ],
  [
    'pull by fields leaves scalars',
    { l: [{ a: 1, b: 2 }, 1] },
    (_) => ({ l: _.pull({ a: 1 }) }),
    { l: [1] },
  ],
  [
    'pull by a condition on a field',
    { l: [{ a: 1 }, { a: 5 }] },
    (_) => ({ l: _.pull({ a: _.gt(2) }) }),
    { l: [{ a: 1 }] },
  ],
  [
    'pull does not look inside nested lists',
    { l: [[1], 1] },
    (_) => ({ l: _.pull(1) }),
    { l: [[1]] },
  ],
  ['pull by a regular expression', { l: ['ab', 'b'] }, (_) => ({ l: _.pull(/^a/) }), { l: ['b'] }],
  ['pull of a missing list', {}, (_) => ({ l: _.pull(1), n: 1 }), { n: 1 }],
  ['pullAll', { l: [1, 2, { a: 1 }] }, (_) => ({ l: _.pullAll([1, { a: 1 }]) }), { l: [2] }],
  ['addToSet of several', { l: [1] }, (_) => ({ l: _.addToSet({ $each: [1, 2] }) }), { l: [1, 2] }],
  ['addToSet of each', { l: [1] }, (_) => ({ l: _.addToSet({ each: [1, 2] }) }), { l: [1, 2] }],
  ['addToSet of a list adds it whole', { l: [] }, (_) => ({ l: _.addToSet([1]) }), { l: [[1]] }],
  [
    'addToSet leaves old duplicates',
    { l: [1, 1] },
    (_) => ({ l: _.addToSet(2) }),
    { l: [1, 1, 2] },
  ],
  [
    'a removed element becomes null',
    { l: [1, 2] },
    (_) => ({ l: { 0: _.remove() } }),
    { l: [null, 2] },
  ],
  ['an index beyond the end', { l: [1] }, () => ({ 'l.3': 2 }), { l: [1, null, null, 2] }],
];

const FIELDS: readonly UpdateCase[] = [
  ['inc below parents that are missing', {}, (_) => ({ a: { b: _.inc(1) } }), { a: { b: 1 } }],
  ['mul of a missing field', {}, (_) => ({ n: _.mul(3) }), { n: 0 }],
  [
    'min and max of dates',
    { a: new Date(5), b: new Date(5) },
    (_) => ({ a: _.min(new Date(3)), b: _.max(new Date(3)) }),
    { a: new Date(3), b: new Date(5) },
  ],
  ['max of a missing field', {}, (_) => ({ n: _.max(3) }), { n: 3 }],
  ['bits', { n: 2 }, (_) => ({ n: _.bit({ xor: 5 }) }), { n: 7 }],
  [
    'rename inside an object',
    { a: { b: 1 } },
    (_) => ({ a: { b: _.rename('c.d') } }),
    { a: {}, c: { d: 1 } },
  ],
  ['rename of a missing field', {}, (_) => ({ a: _.rename('b'), n: 1 }), { n: 1 }],
  [
    'remove inside an object',
    { a: { x: 1, y: 2 } },
    (_) => ({ a: { x: _.remove() } }),
    { a: { y: 2 } },
  ],
  ['null takes the place of anything', { a: { b: 1 } }, () => ({ a: null }), { a: null }],
  [
    'fields in another order are a change',
    { o: { a: 1, b: 2 } },
    (_) => ({ o: _.set({ b: 2, a: 1 }) }),
    { o: { b: 2, a: 1 } },
  ],
];

const POSITIONAL: readonly (readonly [
  string,
  object,
  (_: Command) => object,
  (_: Command) => object,
  object,
])[] = [
  ['of a scalar', { l: [1, 2] }, () => ({ l: 2 }), () => ({ 'l.$': 9 }), { l: [1, 9] }],
  [
    'by elemMatch',
    {
      l: [
        { k: 'a', n: 1 },
        { k: 'b', n: 1 },
      ],
    },
    (_) => ({ l: _.elemMatch({ k: 'b' }) }),
    (_) => ({ 'l.$.n': _.inc(1) }),
    {
      l: [
        { k: 'a', n: 1 },
        { k: 'b', n: 2 },
      ],
    },
  ],
  [
    'by several conditions',
    {
      l: [
        { k: 'a', n: 1 },
        { k: 'b', n: 1 },
      ],
    },
    (_) => _.and([{ 'l.n': 1 }, { 'l.k': 'b' }]),
    () => ({ 'l.$.n': 2 }),
    {
      l: [
        { k: 'a', n: 1 },
        { k: 'b', n: 2 },
      ],
    },
  ],
  [
    'of all elements',
    { l: [{ n: 1 }, { n: 2 }] },
    () => ({}),
    (_) => ({ 'l.$[].n': _.inc(1) }),
    { l: [{ n: 2 }, { n: 3 }] },
  ],
];

describe.each(TRANSPORTS)('update operators, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
  });
  afterAll(() => test.close());

  it.each([...LISTS, ...FIELDS])('%s', async (_name, before, update, after) => {
    const things = await filled(test, [before]);
    expect((await things.where({}).update(update(test.db.command))).updated).toBe(1);
    const [{ _id, ...doc }] = (await things.get()).data;
    expect(JSON.stringify(doc)).toBe(JSON.stringify(after));
  });

  it.each(POSITIONAL)('the element found: %s', async (_name, before, query, update, after) => {
    const { command: _ } = test.db;
    const things = await filled(test, [before]);
    await things.where(query(_)).update(update(_));
    expect((await things.get()).data).toEqual([{ _id: 'a', ...after }]);
  });

  it('counts no document that an operator left as it was', async () => {
    const { command: _ } = test.db;
    const things = await filled(test, [{ l: [1], n: 5 }]);
    const changes = [{ l: _.addToSet(1) }, { n: _.max(3) }, { l: _.pull(7) }, { x: _.remove() }];
    for (const change of changes) {
      expect((await things.doc('a').update(change)).updated).toBe(0);
    }
  });

  it('writes server dates with their offsets, in lists too', async () => {
    const { command: _, serverDate } = test.db;
    const things = await filled(test, [{ l: [] }]);
    const later = serverDate({ offset: 3_600_000 });
    await things.doc('a').update({ now: serverDate(), o: { later }, l: _.push(later) });
    const [{ now, o, l }] = (await things.doc('a').get()).data;
    expect([o.later - now, l[0] - now]).toEqual([3_600_000, 3_600_000]);
  });
});
