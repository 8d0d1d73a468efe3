import { index, openCloud, type TestCloud } from './support/cloud';

const DOCUMENTS = 30_000;

describe('reading much', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      transport: 'in process',
      collections: [{ name: 'rows', indexes: [index('byGroup', false, 'group', 'n')] }],
    });
    for (let from = 0; from < DOCUMENTS; from += 1000) {
      const page = Array.from({ length: 1000 }, (_, i) => ({
        _id: `${from + i}`,
        group: (from + i) % 10,
        n: -(from + i),
        text: 'x'.repeat(50),
      }));
      await test.db.collection('rows').add(page);
    }
  });
  afterAll(() => test.close());

  const rows = () => test.db.collection('rows');
  const _ = () => test.db.command;

  it('does not keep a write waiting for a search without an index', async () => {
    const order: string[] = [];
    const note = (what: string) => (value: unknown) => {
      order.push(what);
      return value;
    };
    const search = rows().where({ text: 'y' }).get().then(note('search'));
    const write = rows().doc('0').update({ seen: true }).then(note('write'));
    await Promise.all([search, write]);
    expect(order).toEqual(['write', 'search']);
  });

  it('lets several searches go on side by side, each with its answer', async () => {
    const counts = [0, 1, 2, 3].map((n) =>
      rows()
        .where({ text: _().neq('y'), n: _().lte(-n) })
        .count(),
    );
    expect((await Promise.all(counts)).map(({ total }) => total)).toEqual(
      [0, 1, 2, 3].map((n) => DOCUMENTS - n),
    );
  });

  it('gives the first of an order without an index', async () => {
    const { data } = await rows()
      .where({})
      .orderBy('text', 'asc')
      .orderBy('n', 'asc')
      .skip(5)
      .limit(3)
      .get();
    expect(data.map(({ n }) => n)).toEqual([6, 7, 8].map((nth) => nth - DOCUMENTS));
  });

  it('counts everything, by index and not', async () => {
    expect((await rows().count()).total).toBe(DOCUMENTS);
    expect((await rows().where({ group: 3 }).count()).total).toBe(DOCUMENTS / 10);
    expect(
      (
        await rows()
          .where({ group: _().gt(3) })
          .count()
      ).total,
    ).toBe(DOCUMENTS * 0.6);
    expect(
      (
        await rows()
          .where({ group: 3, text: _().exists(true) })
          .count()
      ).total,
    ).toBe(DOCUMENTS / 10);
  });

  it('ends a search that the closing interrupts', async () => {
    const other = await openCloud({ transport: 'in process' });
    await other.db.createCollection('rows');
    for (let i = 0; i < 5; i++) {
      await other.db.collection('rows').add(Array.from({ length: 1000 }, (_item, n) => ({ i, n })));
    }
    const search = other.db.collection('rows').where({ n: -1 }).get();
    const outcome = search.then(
      () => 'answered',
      () => 'refused',
    );
    await other.close();
    expect(['answered', 'refused']).toContain(await outcome);
  });
});

describe('the order of text', () => {
  let test: TestCloud;
  const WORDS = ['\u{1F600}', '\uffee', '演', 'z', '\u{10000}', 'a\u{1F600}', 'a\uffee', ''];
  beforeAll(async () => {
    test = await openCloud({
      transport: 'in process',
      collections: [
        { name: 'indexed', indexes: [index('byWord', false, 'word')] },
        { name: 'plain', indexes: [] },
      ],
    });
    for (const name of ['indexed', 'plain']) {
      await test.db.collection(name).add(WORDS.map((word) => ({ word })));
    }
  });
  afterAll(() => test.close());

  it.each(['indexed', 'plain'])('is that of its UTF-8 bytes: %s', async (name) => {
    const { data } = await test.db.collection(name).where({}).orderBy('word', 'asc').get();
    const expected = [...WORDS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(data.map(({ word }) => word)).toEqual(expected);
  });
});
