import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

describe.each(TRANSPORTS)('documents, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('things');
  });
  afterEach(() => test.db.collection('things').where({}).remove());
  afterAll(() => test.close());

  const things = () => test.db.collection('things');
  const one = async (id: string) => (await things().doc(id).get()).data[0];

  it('gives a document an id unless it has one', async () => {
    const added = await things().add({ name: 'a' });
    expect(added.id).toMatch(/^[0-9a-f]{32}$/);
    expect(await one(String(added.id))).toEqual({ _id: added.id, name: 'a' });
    expect((await things().add({ _id: 'mine' })).id).toBe('mine');
  });

  it('adds many at once, all of them or none', async () => {
    await things().add([{ _id: 'a' }, { _id: 'b' }]);
    expect(await codeOf(things().add([{ _id: 'c' }, { _id: 'a' }]))).toBe(
      'DATABASE_DUPLICATE_WRITE',
    );
    expect((await things().count()).total).toBe(2);
  });

  it('keeps every kind of value', async () => {
    const values = {
      text: '演示 \u0000 "quoted" 😀',
      whole: 7,
      fraction: -0.25,
      large: 9_007_199_254_740_991,
      yes: true,
      nothing: null,
      date: new Date('1969-07-20T20:17:40.123Z'),
      far: new Date(8.64e15),
      pattern: /^a.c$/i,
      list: [1, 'two', null, [3], { four: 4 }],
      nested: { deep: { deeper: [new Date(0)] } },
    };
    await things().add({ _id: 'v', ...values });
    const stored = await one('v');
    expect(stored).toMatchObject({ ...values, pattern: expect.anything() });
    expect(String(stored.pattern.pattern ?? stored.pattern.source)).toBe('^a.c$');
  });

  it('drops undefined from objects and writes null for it in lists', async () => {
    await things().add({ _id: 'u', gone: undefined, list: [undefined, 1] });
    expect(await one('u')).toEqual({ _id: 'u', list: [null, 1] });
  });

  it('sets a server date with its offset', async () => {
    const before = Date.now();
    await things().add({ _id: 'd', at: test.db.serverDate({ offset: 60_000 }) });
    const { at } = await one('d');
    expect(at.getTime()).toBeGreaterThanOrEqual(before + 60_000);
    expect(at.getTime()).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  it('answers an ObjectId as a string', async () => {
    const id = '0123456789abcdef01234567';
    await things().add({ _id: 'o', ref: new test.db.ObjectId({ id }) });
    expect((await one('o')).ref).toBe(id);
  });

  it('replaces with set, merges with update', async () => {
    expect(
      await things()
        .doc('s')
        .set({ a: 1, b: { c: 2, d: 3 } }),
    ).toMatchObject({
      updated: 0,
      upsertedId: 's',
    });
    await things()
      .doc('s')
      .update({ b: { c: 9 } });
    expect(await one('s')).toEqual({ _id: 's', a: 1, b: { c: 9, d: 3 } });
    expect((await things().doc('s').set({ z: 1 })).updated).toBe(1);
    expect(await one('s')).toEqual({ _id: 's', z: 1 });
  });

  it('counts only documents that an update changed', async () => {
    await things().add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ]);
    expect((await things().where({}).update({ n: 2 })).updated).toBe(1);
    expect((await things().doc('missing').update({ n: 2 })).updated).toBe(0);
  });

  it('updates and returns the document as it is then', async () => {
    await things().add({ _id: 'r', n: 1 });
    const answer = await things()
      .where({ _id: 'r' })
      .updateAndReturn({ n: test.db.command.inc(4) });
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'r', n: 5 } });
    const none = await things().where({ _id: 'x' }).updateAndReturn({ n: 1 });
    expect(none).toMatchObject({ updated: 0, doc: null });
  });

  it('removes one and many', async () => {
    await things().add([
      { _id: 'a', k: 1 },
      { _id: 'b', k: 1 },
      { _id: 'c', k: 2 },
    ]);
    expect((await things().doc('c').remove()).deleted).toBe(1);
    expect((await things().where({ k: 1 }).remove()).deleted).toBe(2);
    expect((await things().doc('a').get()).data).toEqual([]);
  });

  it('refuses an id that is taken, and leaves the first document alone', async () => {
    await things().add({ _id: 'a', n: 1 });
    expect(await codeOf(things().add({ _id: 'a', n: 2 }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect((await one('a')).n).toBe(1);
  });

  it('refuses a collection that does not exist', async () => {
    const nowhere = test.db.collection('nowhere');
    const calls = [
      () => nowhere.get(),
      () => nowhere.add({ a: 1 }),
      () => nowhere.where({ a: 1 }).update({ a: 2 }),
      () => nowhere.aggregate().match({}).end(),
    ];
    for (const call of calls) expect(await codeOf(call())).toBe('DATABASE_COLLECTION_NOT_EXIST');
  });

  it('refuses operators where values belong', async () => {
    expect(await codeOf(things().add({ _id: 'a', n: { $inc: 1 } }))).toBe(
      'DATABASE_REQUEST_FAILED',
    );
    expect(
      await codeOf(
        things()
          .where({ n: { $where: 'true' } })
          .get(),
      ),
    ).toBe('DATABASE_REQUEST_FAILED');
  });
});
