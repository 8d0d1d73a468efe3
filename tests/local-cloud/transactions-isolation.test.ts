import { codeOf, index, openCloud, type TestCloud } from './support/cloud';

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT';
const DUPLICATE = 'DATABASE_DUPLICATE_WRITE';
const GONE = 'DATABASE_TRANSACTION_FAIL';

describe('unique keys in transactions', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      transport: 'in process',
      collections: [{ name: 'seats', indexes: [index('bySeat', true, 'row', 'seat')] }],
    });
  });
  beforeEach(() => test.db.collection('seats').add({ _id: 'taken', row: 1, seat: 1 }));
  afterEach(() => test.db.collection('seats').where({}).remove());
  afterAll(() => test.close());

  const seats = () => test.db.collection('seats');
  const begin = async () => {
    const own = await test.db.startTransaction();
    return { own, seats: own.collection('seats') };
  };

  it('refuse at once what the snapshot has, and the transaction is over', async () => {
    const first = await begin();
    expect(await codeOf(first.seats.add({ row: 1, seat: 1 }))).toBe(DUPLICATE);
    expect(await codeOf(first.own.commit())).toBe(GONE);
  });

  it('refuse a second document of the same transaction', async () => {
    const first = await begin();
    await first.seats.add({ row: 2, seat: 1 });
    expect(await codeOf(first.seats.add({ row: 2, seat: 1 }))).toBe(DUPLICATE);
  });

  it('conflict at once with a key that another transaction has taken up', async () => {
    const first = await begin();
    const second = await begin();
    await first.seats.add({ row: 2, seat: 2 });
    expect(await codeOf(second.seats.add({ row: 2, seat: 2 }))).toBe(CONFLICT);
    await first.own.commit();
    expect((await seats().where({ row: 2 }).count()).total).toBe(1);
  });

  it('conflict with a key that was taken since the snapshot', async () => {
    const first = await begin();
    await first.seats.doc('taken').get();
    await seats().add({ row: 3, seat: 3 });
    expect(await codeOf(first.seats.add({ row: 3, seat: 3 }))).toBe(CONFLICT);
  });

  it('keep a writer outside waiting, who then finds the key taken, or free again', async () => {
    for (const [end, outcome] of [
      ['commit', DUPLICATE],
      ['rollback', 'none'],
    ] as const) {
      const first = await begin();
      await first.seats.add({ row: 4, seat: end });
      const outside = codeOf(seats().add({ row: 4, seat: end }));
      await first.own[end]();
      expect(await outside).toBe(outcome);
    }
  });

  it('are free for another document once their own is removed or changed', async () => {
    const first = await begin();
    await first.seats.doc('taken').update({ seat: 9 });
    await first.seats.add({ _id: 'next', row: 1, seat: 1 });
    await first.seats.doc('next').remove();
    await first.seats.add({ _id: 'last', row: 1, seat: 1 });
    await first.own.commit();
    const { data } = await seats().orderBy('seat', 'asc').get();
    expect(data.map(({ _id }) => _id)).toEqual(['last', 'taken']);
  });

  it('do not stand in the way of a document that keeps its key', async () => {
    const first = await begin();
    await first.seats.doc('taken').update({ note: 'a' });
    await first.seats.doc('taken').set({ row: 1, seat: 1, note: 'b' });
    await first.own.commit();
    expect((await seats().doc('taken').get()).data[0].note).toBe('b');
  });
});

describe('snapshots of transactions', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      transport: 'in process',
      collections: [{ name: 'notes', indexes: [index('byN', false, 'n')] }],
    });
  });
  beforeEach(() =>
    test.db.collection('notes').add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ]),
  );
  afterEach(() => test.db.collection('notes').where({}).remove());
  afterAll(() => test.close());

  const notes = () => test.db.collection('notes');

  it('do not know a collection that was created after them', async () => {
    const own = await test.db.startTransaction();
    await own.collection('notes').doc('a').get();
    await test.db.createCollection('later');
    const code = await codeOf(own.collection('later').doc('a').get());
    expect(code).toBe('DATABASE_COLLECTION_NOT_EXIST');
    await own.rollback();
  });

  it('begin with the first operation, not with the start', async () => {
    const own = await test.db.startTransaction();
    await notes().doc('a').update({ n: 5 });
    expect((await own.collection('notes').doc('a').get()).data.n).toBe(5);
    await own.commit();
  });

  it('answer queries through indexes as they were, with their own writes', async () => {
    const own = await test.db.startTransaction();
    await own.collection('notes').doc('a').update({ n: 3 });
    await notes().add({ _id: 'c', n: 3 });
    const { data } = await own
      .collection('notes')
      .where({ n: test.db.command.gte(2) })
      .get();
    expect(data.map(({ _id }: { _id: string }) => _id).sort()).toEqual(['a', 'b']);
    await own.rollback();
  });

  it('conflict when one removes what another has changed, and the other way round', async () => {
    const first = await test.db.startTransaction();
    const second = await test.db.startTransaction();
    await first.collection('notes').doc('a').update({ n: 9 });
    expect(await codeOf(second.collection('notes').doc('a').remove())).toBe(CONFLICT);
    const third = await test.db.startTransaction();
    await third.collection('notes').doc('b').remove();
    await first.commit();
    const fourth = await test.db.startTransaction();
    expect(await codeOf(fourth.collection('notes').doc('b').update({ n: 1 }))).toBe(CONFLICT);
    await third.commit();
    expect((await notes().get()).data).toEqual([{ _id: 'a', n: 9 }]);
  });

  it('allow two transactions to read each what the other writes', async () => {
    const first = await test.db.startTransaction();
    const second = await test.db.startTransaction();
    const a = (await first.collection('notes').doc('a').get()).data.n;
    const b = (await second.collection('notes').doc('b').get()).data.n;
    await first.collection('notes').doc('b').set({ n: a });
    await second.collection('notes').doc('a').set({ n: b });
    await first.commit();
    await second.commit();
    expect((await notes().orderBy('n', 'asc').get()).data).toEqual([
      { _id: 'b', n: 1 },
      { _id: 'a', n: 2 },
    ]);
  });

  it('forget the writes of others once nobody needs to know of them', async () => {
    const long = await test.db.startTransaction();
    await long.collection('notes').doc('a').get();
    await notes().doc('b').update({ n: 7 });
    await long.rollback();
    const next = await test.db.startTransaction();
    await next.collection('notes').doc('b').update({ n: 8 });
    await next.commit();
    expect((await notes().doc('b').get()).data[0].n).toBe(8);
  });
});

describe('transactions that nobody ends', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport: 'in process' });
    await test.db.createCollection('notes');
    await test.db.collection('notes').add({ _id: 'a', n: 1 });
  });
  afterAll(() => test.close());
  afterEach(() => jest.useRealTimers());

  it('are over after thirty seconds, and whoever waited goes on', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance'] });
    const own = await test.db.startTransaction();
    await own.collection('notes').doc('a').update({ n: 2 });
    const outside = test.db.collection('notes').doc('a').update({ n: 3 });
    jest.advanceTimersByTime(29_999);
    expect((await own.collection('notes').doc('a').get()).data.n).toBe(2);
    jest.advanceTimersByTime(1);
    expect((await outside).updated).toBe(1);
    expect(await codeOf(own.commit())).toBe(GONE);
  });

  it('are limited in number, with a clear refusal, and free their place', async () => {
    const open = await Promise.all(Array.from({ length: 200 }, () => test.db.startTransaction()));
    const refused = test.db.startTransaction();
    await expect(refused).rejects.toMatchObject({
      code: GONE,
      message: expect.stringContaining('at most 200 transactions'),
    });
    await Promise.all(open.map((own) => own.rollback()));
    await (await test.db.startTransaction()).rollback();
  });
});
