import { openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

const NOT_THERE =
  '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.';
const CONFLICT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.';

describe.each(TRANSPORTS)('runTransaction, %s', (transport) => {
  let test: TestCloud;
  const when = new Date(1_600_000_000_000);
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('papers');
  });
  beforeEach(() =>
    test.db.collection('papers').add([
      { _id: '1', kind: 'Web', tags: ['a', 'b'], when, n: 2 },
      { _id: '2', kind: 'Web' },
    ]),
  );
  afterEach(() => test.db.collection('papers').where({}).remove());
  afterAll(() => test.close());

  const papers = () => test.db.collection('papers');
  type Own = Awaited<ReturnType<typeof test.db.startTransaction>>;
  const run = (work: (own: Own) => Promise<unknown>) => test.db.runTransaction(work);

  it('hands back what the function returns', async () => {
    expect(await run(async () => 'result')).toBe('result');
  });

  it('commits: the answer has a request id', async () => {
    const own = await test.db.startTransaction();
    expect(typeof own._id).toBe('string');
    expect(typeof (await own.commit()).requestId).toBe('string');
  });

  it('throws the reason of a rollback, also when there is none', async () => {
    const because = (reason?: string) =>
      run(async (own) => {
        await own.collection('papers').doc('1').remove();
        await own.rollback(reason);
      });
    await expect(because('reason')).rejects.toBe('reason');
    await expect(because()).rejects.toBeUndefined();
    expect((await papers().count()).total).toBe(2);
  });

  it('throws what the function throws, and nothing is written', async () => {
    const thrown = new Error('no');
    const failing = run(async (own) => {
      await own.collection('papers').add({ _id: '3' });
      throw thrown;
    });
    await expect(failing).rejects.toBe(thrown);
    expect((await papers().count()).total).toBe(2);
  });

  it('tries a conflict again, three times, and then gives it back', async () => {
    let runs = 0;
    const losing = run(async (own) => {
      runs++;
      await own.collection('papers').doc('1').get();
      await papers()
        .doc('1')
        .update({ n: 100 + runs });
      await own.collection('papers').doc('1').update({ n: 0 });
    });
    await expect(losing).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
      message: expect.stringContaining(CONFLICT),
    });
    expect(runs).toBe(4);
    expect((await papers().doc('1').get()).data[0].n).toBe(104);
  });

  it('reads what it wrote: one added, changed, set, upserted and removed', async () => {
    await run(async (own) => {
      const own1 = own.collection('papers').doc('1');
      expect(await own.collection('papers').add({ _id: 7, when })).toMatchObject({
        id: 7,
        inserted: 1,
      });
      expect((await own.collection('papers').doc(7).get()).data).toEqual({ _id: 7, when });
      expect(await own1.update({ n: test.db.command.inc(1), when })).toMatchObject({ updated: 1 });
      expect((await own1.get()).data).toMatchObject({ n: 3, when, kind: 'Web' });
      expect(await own1.set({ kind: 'Book' })).toMatchObject({ updated: 1 });
      expect((await own1.get()).data).toEqual({ _id: '1', kind: 'Book' });
      const created = await own.collection('papers').doc('new').set({ when });
      expect(created.upserted).toHaveLength(1);
      expect((await own.collection('papers').doc('new').get()).data).toEqual({ _id: 'new', when });
      expect(await own.collection('papers').doc('2').delete()).toMatchObject({ deleted: 1 });
      expect((await own.collection('papers').doc('2').get()).data).toBeNull();
    });
    const { data } = await papers().get();
    expect(data.map(({ _id }) => String(_id)).sort()).toEqual(['1', '7', 'new']);
  });

  it('has null for a document that is not there, where outside the list is empty', async () => {
    const own = await test.db.startTransaction();
    expect((await own.collection('papers').doc('none').get()).data).toBeNull();
    expect((await papers().doc('none').get()).data).toEqual([]);
    await own.rollback();
  });

  it('refuses everything after the commit', async () => {
    const own = await test.db.startTransaction();
    await own.commit();
    await expect(own.collection('papers').doc('1').set({ n: 1 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining(NOT_THERE),
    });
  });

  it('does not carry counts and aggregations of the SDK: they see the committed data', async () => {
    const own = await test.db.startTransaction();
    await own.collection('papers').doc('1').remove();
    expect((await own.collection('papers').where({}).count()).total).toBe(2);
    expect((await own.collection('papers').where({}).get()).data).toHaveLength(1);
    await own.rollback();
  });
});
