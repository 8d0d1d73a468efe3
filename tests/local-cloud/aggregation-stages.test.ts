import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

const GOODS = [
  { _id: '1', name: 'shirt', price: 10, sizes: ['S', 'M'], maker: { city: 'A' } },
  { _id: '2', name: 'hat', price: 50, sizes: [], maker: { city: 'B' } },
  { _id: '3', name: 'shirt', price: 20, sizes: null },
  { _id: '4', name: 'coat', price: 80, sizes: ['L'], maker: { city: 'A' } },
  { _id: '5', name: 'coat', price: 200 },
];

describe.each(TRANSPORTS)('stages of an aggregation, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('goods');
    await test.db.collection('goods').add(GOODS);
  });
  afterAll(() => test.close());

  const goods = () => test.db.collection('goods').aggregate();
  const of = () => test.db.command.aggregate;
  const refused = (pipeline: { end(): Promise<unknown> }) =>
    expect(codeOf(pipeline.end())).resolves.toBe('DATABASE_REQUEST_FAILED');

  it('match takes the conditions of a query', async () => {
    const _ = test.db.command;
    const { data } = await goods()
      .match({ price: _.gt(20), name: /^h|coat/ })
      .count('n')
      .end();
    expect(data).toEqual([{ n: 3 }]);
  });

  it('a count of nothing is no document', async () => {
    expect((await goods().match({ name: 'none' }).count('n').end()).data).toEqual([]);
  });

  it('addFields sets fields inside others and leaves the rest', async () => {
    const { data } = await goods()
      .match({ _id: '1' })
      .addFields({ 'maker.land': 'CN', maker: { street: '$name' }, total: of().sum('$price') })
      .project({ maker: 1, total: 1, _id: 0 })
      .end();
    expect(data).toEqual([{ maker: { city: 'A', land: 'CN', street: 'shirt' }, total: 10 }]);
  });

  it('project takes, leaves out and computes', async () => {
    const only = (spec: object) => goods().match({ _id: '1' }).project(spec).end();
    expect((await only({ name: 1 })).data).toEqual([{ _id: '1', name: 'shirt' }]);
    expect((await only({ _id: 0, maker: { city: 1 } })).data).toEqual([{ maker: { city: 'A' } }]);
    expect((await only({ sizes: 0, maker: 0, price: 0 })).data).toEqual([
      { _id: '1', name: 'shirt' },
    ]);
    expect((await only({ _id: 0, pair: ['$name', '$none'], deep: { n: '$price' } })).data).toEqual([
      { pair: ['shirt', null], deep: { n: 10 } },
    ]);
    await refused(goods().project({ name: 1, price: 0 }));
  });

  it('group gathers by a value, by several and over all', async () => {
    const byName = await goods()
      .group({ _id: '$name', n: of().sum(1), most: of().max('$price'), ids: of().push('$_id') })
      .sort({ _id: 1 })
      .end();
    expect(byName.data).toEqual([
      { _id: 'coat', n: 2, most: 200, ids: ['4', '5'] },
      { _id: 'hat', n: 1, most: 50, ids: ['2'] },
      { _id: 'shirt', n: 2, most: 20, ids: ['1', '3'] },
    ]);
    const cities = await goods()
      .group({ _id: '$maker.city', n: of().sum(1) })
      .sort({ _id: 1 })
      .end();
    expect(cities.data).toEqual([
      { _id: null, n: 2 },
      { _id: 'A', n: 2 },
      { _id: 'B', n: 1 },
    ]);
  });

  it('what is missing is neither pushed nor averaged', async () => {
    const { data } = await goods()
      .group({ _id: null, all: of().push('$maker.city'), mean: of().avg('$name') })
      .end();
    expect(data).toEqual([{ _id: null, all: ['A', 'B', 'A'], mean: null }]);
  });

  it('bucket takes the lower bound in, and gives no empty buckets', async () => {
    const { data } = await goods()
      .bucket({ groupBy: '$price', boundaries: [0, 5, 50, 100], default: 'other' })
      .end();
    expect(data).toEqual([
      { _id: 5, count: 2 },
      { _id: 50, count: 2 },
      { _id: 'other', count: 1 },
    ]);
    await refused(goods().bucket({ groupBy: '$price', boundaries: [0, 50] }));
  });

  it('bucketAuto divides evenly, or along preferred numbers', async () => {
    const even = await goods().bucketAuto({ groupBy: '$price', buckets: 3 }).end();
    expect(even.data).toEqual([
      { _id: { min: 10, max: 50 }, count: 2 },
      { _id: { min: 50, max: 200 }, count: 2 },
      { _id: { min: 200, max: 200 }, count: 1 },
    ]);
    const powers = await goods()
      .bucketAuto({ groupBy: '$price', buckets: 2, granularity: 'POWERSOF2' })
      .end();
    expect(powers.data).toEqual([
      { _id: { min: 8, max: 64 }, count: 3 },
      { _id: { min: 64, max: 256 }, count: 2 },
    ]);
  });

  it('unwind takes lists apart, and keeps empty ones when asked', async () => {
    const plain = await goods().unwind('$sizes').project({ sizes: 1 }).end();
    expect(plain.data).toEqual([
      { _id: '1', sizes: 'S' },
      { _id: '1', sizes: 'M' },
      { _id: '4', sizes: 'L' },
    ]);
    const path = { path: '$sizes', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true };
    const kept = await goods().unwind(path).project({ at: 1 }).end();
    expect(kept.data.map(({ at }: { at: unknown }) => at)).toEqual([0, 1, null, null, 0, null]);
  });

  it('sort, skip and limit page through any order', async () => {
    const { data } = await goods().sort({ name: 1, price: -1 }).skip(1).limit(3).end();
    expect(data.map(({ _id }: { _id: string }) => _id).join('')).toBe('423');
  });

  it('sortByCount puts the most frequent first', async () => {
    const { data } = await goods().unwind('$sizes').sortByCount('$name').end();
    expect(data).toEqual([
      { _id: 'shirt', count: 2 },
      { _id: 'coat', count: 1 },
    ]);
  });

  it('replaceRoot lets a part stand for the whole, and refuses what is no object', async () => {
    const { data } = await goods().match({ _id: '2' }).replaceRoot({ newRoot: '$maker' }).end();
    expect(data).toEqual([{ city: 'B' }]);
    await refused(goods().replaceRoot({ newRoot: '$maker' }));
  });

  it('sample gives no document twice', async () => {
    const { data } = await goods().sample({ size: 9 }).end();
    expect(new Set(data.map(({ _id }: { _id: string }) => _id)).size).toBe(5);
  });

  it('more than a page of documents comes in one answer', async () => {
    const { db } = test;
    await db.createCollection('many');
    await db.collection('many').add(Array.from({ length: 250 }, (_, n) => ({ n })));
    expect((await db.collection('many').aggregate().end()).data).toHaveLength(250);
  });

  it.each([
    { $out: 'goods' },
    { $merge: 'goods' },
    { $bogus: {} },
    { $match: { $where: 'true' } },
    { $facet: { a: [{ $out: 'goods' }] } },
    { $lookup: { from: 'goods', as: 'x', pipeline: [{ $merge: 'goods' }] } },
    { $limit: 0 },
    { $skip: -1 },
    { $sort: { name: 2 } },
    { $count: '$n' },
    { $group: { total: { $sum: 1 } } },
    { $sortByCount: 'name' },
    { $unwind: 'sizes' },
  ])('refuses %j', async (stage) => {
    const { db } = test;
    await refused(db.collection('goods').options({ raw: true }).aggregate([stage]));
  });

  it('a collection that does not exist is an error', async () => {
    const call = test.db.collection('none').aggregate().end();
    expect(await codeOf(call)).toBe('DATABASE_COLLECTION_NOT_EXIST');
  });
});
