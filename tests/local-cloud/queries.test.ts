import { openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

const PEOPLE = [
  { _id: 'a', name: '演示·甲', age: 30, tags: ['x', 'y'], at: new Date('2022-03-01'), v: { n: 1 } },
  { _id: 'b', name: '演示·乙', age: 41, tags: ['y'], at: new Date('2022-06-01'), v: { n: 2 } },
  { _id: 'c', name: '演示·丙', age: 41, tags: [], at: new Date('2022-09-01'), gone: null },
  {
    _id: 'd',
    name: 'Dd',
    scores: [
      { s: 'q', n: 5 },
      { s: 'r', n: 9 },
    ],
  },
];

describe.each(TRANSPORTS)('queries, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('people');
    await test.db.collection('people').add(PEOPLE);
  });
  afterAll(() => test.close());

  const ids = async (query: object) => {
    const { data } = await test.db.collection('people').where(query).get();
    return data.map(({ _id }: { _id: string }) => _id).join('');
  };

  it('compares numbers and dates, each with its own kind only', async () => {
    const _ = test.db.command;
    expect(await ids({ age: _.gte(41) })).toBe('bc');
    expect(await ids({ age: _.gt(29).and(_.lt(41)) })).toBe('a');
    expect(await ids({ age: _.neq(41) })).toBe('ad');
    expect(await ids({ at: _.gte(new Date('2022-06-01')) })).toBe('bc');
    expect(await ids({ at: new Date('2022-03-01') })).toBe('a');
    expect(await ids({ at: _.lt('2023') })).toBe('');
  });

  it('finds values in lists and lists of values', async () => {
    const _ = test.db.command;
    expect(await ids({ tags: 'y' })).toBe('ab');
    expect(await ids({ tags: _.all(['x', 'y']) })).toBe('a');
    expect(await ids({ tags: _.size(0) })).toBe('c');
    expect(await ids({ age: _.in([30, 99]) })).toBe('a');
    expect(await ids({ age: _.nin([30]) })).toBe('bcd');
    expect(await ids({ scores: _.elemMatch({ s: 'r', n: _.gt(5) }) })).toBe('d');
  });

  it('tells missing from null only when asked whether a field exists', async () => {
    const _ = test.db.command;
    expect(await ids({ gone: null })).toBe('abcd');
    expect(await ids({ gone: _.exists(true) })).toBe('c');
    expect(await ids({ age: _.exists(false) })).toBe('d');
  });

  it('combines conditions', async () => {
    const _ = test.db.command;
    expect(await ids(_.or([{ age: 30 }, { name: 'Dd' }]))).toBe('ad');
    expect(await ids(_.and([{ age: 41 }, { tags: 'y' }]))).toBe('b');
    expect(await ids({ age: _.not(_.eq(41)) })).toBe('ad');
    expect(await ids(_.nor([{ age: 41 }, { age: 30 }]))).toBe('d');
  });

  it('matches nested fields by path, and regular expressions of either kind', async () => {
    const { RegExp: dbRegExp } = test.db;
    expect(await ids({ v: { n: 2 } })).toBe('b');
    expect(await ids({ 'v.n': 1 })).toBe('a');
    expect(await ids({ name: /^演示·[甲乙]$/ })).toBe('ab');
    expect(await ids({ name: dbRegExp({ regexp: '^dd$', options: 'i' }) })).toBe('d');
  });

  it('orders, skips, limits and projects', async () => {
    const people = test.db.collection('people');
    const { data } = await people
      .where({})
      .orderBy('age', 'desc')
      .orderBy('_id', 'desc')
      .skip(1)
      .limit(2)
      .field({ age: true })
      .get();
    expect(data).toEqual([
      { _id: 'b', age: 41 },
      { _id: 'a', age: 30 },
    ]);
    expect((await people.doc('a').field({ name: 1, _id: 0 }).get()).data).toEqual([
      { name: '演示·甲' },
    ]);
  });

  it('counts', async () => {
    const people = test.db.collection('people');
    expect((await people.where({ age: 41 }).count()).total).toBe(2);
    expect((await people.count()).total).toBe(4);
  });

  it('gives 100 documents unless told, and never more than 1000', async () => {
    await test.db.createCollection('many');
    const many = test.db.collection('many');
    await many.add(Array.from({ length: 1001 }, (_, n) => ({ n })));
    expect((await many.get()).data).toHaveLength(100);
    expect((await many.limit(5000).get()).data).toHaveLength(1000);
    expect((await many.skip(1000).limit(1000).get()).data).toHaveLength(1);
  });

  it('aggregates: match, group, sort', async () => {
    const $ = test.db.command.aggregate;
    const { data } = await test.db
      .collection('people')
      .aggregate()
      .match({ age: test.db.command.gt(0) })
      .group({ _id: '$age', people: $.sum(1), latest: $.max('$at') })
      .sort({ _id: -1 })
      .end();
    expect(data).toEqual([
      { _id: 41, people: 2, latest: new Date('2022-09-01') },
      { _id: 30, people: 1, latest: new Date('2022-03-01') },
    ]);
  });

  it('aggregates across collections with lookup', async () => {
    await test.db.createCollection('pets');
    await test.db.collection('pets').add([{ _id: 'p', owner: 'a' }]);
    const { data } = await test.db
      .collection('people')
      .aggregate()
      .match({ _id: 'a' })
      .lookup({ from: 'pets', localField: '_id', foreignField: 'owner', as: 'pets' })
      .project({ pets: 1 })
      .end();
    expect(data).toEqual([{ _id: 'a', pets: [{ _id: 'p', owner: 'a' }] }]);
  });
});
