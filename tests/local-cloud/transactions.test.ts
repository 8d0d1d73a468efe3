import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

describe.each(TRANSPORTS)('transactions, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('accounts');
  });
  beforeEach(async () => {
    await test.db.collection('accounts').add([
      { _id: 'a', n: 10 },
      { _id: 'b', n: 0 },
    ]);
  });
  afterEach(() => test.db.collection('accounts').where({}).remove());
  afterAll(() => test.close());

  const accounts = () => test.db.collection('accounts');
  const balance = async (id: string) => (await accounts().doc(id).get()).data[0]?.n;

  it('are seen by others at the commit, all at once, and by themselves before', async () => {
    const own = await test.db.startTransaction();
    await own
      .collection('accounts')
      .doc('a')
      .update({ n: test.db.command.inc(-4) });
    await own
      .collection('accounts')
      .doc('b')
      .update({ n: test.db.command.inc(4) });
    await own.collection('accounts').add({ _id: 'c', n: 1 });
    expect((await own.collection('accounts').doc('a').get()).data).toEqual({ _id: 'a', n: 6 });
    expect((await own.collection('accounts').where({ n: 1 }).get()).data).toHaveLength(1);
    expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([
      10,
      0,
      undefined,
    ]);
    await own.commit();
    expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([6, 4, 1]);
  });

  it('leave nothing behind when rolled back', async () => {
    const own = await test.db.startTransaction();
    await own.collection('accounts').doc('a').remove();
    expect((await own.collection('accounts').doc('a').get()).data).toBeNull();
    await own.rollback();
    expect(await balance('a')).toBe(10);
    expect(await codeOf(own.commit())).toBe('DATABASE_TRANSACTION_FAIL');
  });

  it('read one state of the data, whatever is written meanwhile', async () => {
    const own = await test.db.startTransaction();
    await own.collection('accounts').doc('a').get();
    await accounts().doc('b').update({ n: 99 });
    expect((await own.collection('accounts').doc('b').get()).data.n).toBe(0);
    await own.rollback();
    expect(await balance('b')).toBe(99);
  });

  it('conflict when the document was written since their snapshot', async () => {
    const own = await test.db.startTransaction();
    await own.collection('accounts').doc('a').get();
    await accounts().doc('a').update({ n: 11 });
    const late = own.collection('accounts').doc('a').update({ n: 12 });
    expect(await codeOf(late)).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(await balance('a')).toBe(11);
  });

  it('conflict at once when another transaction holds the document', async () => {
    const first = await test.db.startTransaction();
    const second = await test.db.startTransaction();
    await first.collection('accounts').doc('a').update({ n: 1 });
    const refused = second.collection('accounts').doc('a').update({ n: 2 });
    expect(await codeOf(refused)).toBe('DATABASE_TRANSACTION_CONFLICT');
    await first.commit();
    expect(await balance('a')).toBe(1);
  });

  it('keep writers outside waiting until they end', async () => {
    const own = await test.db.startTransaction();
    await own.collection('accounts').doc('a').update({ n: 1 });
    const outside = accounts()
      .doc('a')
      .update({ n: test.db.command.inc(100) });
    await own.commit();
    expect((await outside).updated).toBe(1);
    expect(await balance('a')).toBe(101);
  });

  it('do not carry queries that the SDK sends outside of them', async () => {
    const own = await test.db.startTransaction();
    await own.collection('accounts').where({ _id: 'b' }).update({ n: 5 });
    await own.rollback();
    expect(await balance('b')).toBe(5);
  });

  it('fifty at once on one document: committed or conflict, and the sum is right', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        codeOf(
          test.db.runTransaction(async (own: { collection: typeof test.db.collection }) => {
            const account = own.collection('accounts').doc('a');
            const { data } = await account.get();
            await account.update({ n: Object(data).n + 1 });
          }),
        ),
      ),
    );
    const committed = outcomes.filter((code) => code === 'none').length;
    expect(new Set(outcomes)).toEqual(
      committed === 50 ? new Set(['none']) : new Set(['none', 'DATABASE_TRANSACTION_CONFLICT']),
    );
    expect(await balance('a')).toBe(10 + committed);
  });
});
