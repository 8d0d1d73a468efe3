import { sdkEnvironment } from '../../scripts/local-cloud/environment';
import { index } from './support/cloud';
import { type FunctionCloud, openFunctionCloud, WAYS } from './support/functions';

/** Runs the body it is given, with the database of either SDK. */
const script = (sdk: string, open: string) => `
  const sdk = require('${sdk}');
  ${open}
  const AsyncFunction = (async () => {}).constructor;
  const codeOf = (call) => call.then(() => 'none', (error) => error.code ?? error.errCode);
  exports.main = ({ body }) =>
    new AsyncFunction('db', '_', 'codeOf', body)(db, db.command, codeOf);`;

const CODE = {
  node: script(
    '@cloudbase/node-sdk',
    "const db = sdk.init({ env: 'local', keepalive: true }).database();",
  ),
  wx: script('wx-server-sdk', "sdk.init({ env: 'local' }); const db = sdk.database();"),
};

const collections = [
  { name: 'things', indexes: [index('by-email', true, 'email')] },
  { name: 'tickets', indexes: [] },
];

describe.each(WAYS)('the database inside a function, %s', (way) => {
  let cloud: FunctionCloud;
  beforeEach(async () => {
    const settings = { node: { timeout: 20 }, wx: { timeout: 20 } };
    cloud = await openFunctionCloud({ code: CODE, settings, way, collections });
  });
  afterEach(() => cloud.close());

  const run = (body: string, name = 'node') => cloud.invoke(name, { body });

  it('keeps every kind of value', async () => {
    const answer = await run(`
      const things = db.collection('things');
      const { id } = await things.add({
        n: 1, f: 1.5, at: new Date(0), word: /^a/i, none: null, gone: undefined, list: [1, { a: 2 }],
      });
      const { data } = await things.doc(id).get();
      const { at, word, ...plain } = data[0];
      return { plain, date: at instanceof Date && at.getTime(), keys: Object.keys(data[0]) };
    `);
    expect(answer).toMatchObject({
      plain: { n: 1, f: 1.5, none: null, list: [1, { a: 2 }] },
      date: 0,
      keys: expect.not.arrayContaining(['gone']),
    });
  });

  it('changes with commands and finds with conditions', async () => {
    const answer = await run(`
      const things = db.collection('things');
      for (const n of [1, 2, 3]) await things.add({ _id: 'd' + n, n, email: n + '@example.test' });
      const { updated } = await things.where({ n: _.gte(2) }).update({ n: _.inc(10), s: { a: 1 } });
      const { data } = await things.where({ n: _.gt(11) }).orderBy('n', 'desc').get();
      const { total } = await things.count();
      const groups = await things.aggregate()
        .group({ _id: null, sum: db.command.aggregate.sum('$n') }).end();
      return { updated, ids: data.map(({ _id }) => _id), total, sum: groups.data[0].sum };
    `);
    expect(answer).toEqual({ updated: 2, ids: ['d3', 'd2'], total: 3, sum: 26 });
  });

  it('refuses with the codes of the service', async () => {
    const answer = await run(`
      const add = () => db.collection('things').add({ email: 'one@example.test' });
      await add();
      return [await codeOf(add()), await codeOf(db.collection('nowhere').get())];
    `);
    expect(answer).toEqual(['DATABASE_DUPLICATE_WRITE', 'DATABASE_COLLECTION_NOT_EXIST']);
  });

  it('commits, takes back and conflicts in transactions', async () => {
    const answer = await run(`
      const tickets = db.collection('tickets');
      await tickets.add({ _id: 't', n: 0 });
      await db.runTransaction(async (own) => {
        const { data } = await own.collection('tickets').doc('t').get();
        await own.collection('tickets').doc('t').update({ n: data.n + 1 });
      });
      const [first, second] = [await db.startTransaction(), await db.startTransaction()];
      const inFirst = await codeOf(first.collection('tickets').doc('t').update({ n: 100 }));
      const inSecond = await codeOf(second.collection('tickets').doc('t').update({ n: 200 }));
      await first.rollback();
      return { inFirst, inSecond, n: (await tickets.doc('t').get()).data[0].n };
    `);
    expect(answer).toEqual({ inFirst: 'none', inSecond: 'DATABASE_TRANSACTION_CONFLICT', n: 1 });
  });

  it('sells thirty of thirty to a hundred at once, from several instances', async () => {
    await run("await db.collection('tickets').add({ _id: 't', free: 30 });");
    const buy = `
      const take = () => db.collection('tickets')
        .where({ _id: 't', free: _.gte(1) }).update({ free: _.inc(-1) });
      const answers = await Promise.all(Array.from({ length: 25 }, take));
      return answers.reduce((sum, { updated }) => sum + updated, 0);`;
    const sold = await Promise.all(Array.from({ length: 4 }, () => run(buy)));
    expect(sold.map(Number).reduce((sum, n) => sum + n, 0)).toBe(30);
  });

  it('is the same for wx-server-sdk', async () => {
    const body = `
      const things = db.collection('things');
      await things.add({ data: { _id: 'w', at: new Date(0), tags: ['a'] } });
      await things.doc('w').update({ data: { tags: _.push(['b']) } });
      const { data } = await things.doc('w').get();
      return { tags: data.tags, at: data.at instanceof Date };`;
    expect(await run(body, 'wx')).toEqual({ tags: ['a', 'b'], at: true });
  });
});

describe('the short path', () => {
  it('needs no HTTP', async () => {
    const cloud = await openFunctionCloud({ code: CODE, collections });
    const { engine } = cloud.cloud;
    cloud.host.connect({
      environment: sdkEnvironment('http://127.0.0.1:1/admin'),
      execute: (request) => engine.execute(request),
    });
    const body = "return (await db.collection('things').count()).total;";
    expect(await cloud.invoke('node', { body })).toBe(0);
    await cloud.close();
  });
});
