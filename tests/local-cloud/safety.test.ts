import { request } from 'node:http';
import { openCloud, type TestCloud } from './support/cloud';
import { ask, type Sending, send } from './support/endpoint';

const NESTED = 100_000;
const DEEP = `${'['.repeat(NESTED)}${']'.repeat(NESTED)}`;

describe('the endpoint', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
    await test.db.createCollection('things');
  });
  afterAll(() => test.close());

  const post = (body: string | Buffer, sending?: Sending) => send(test.cloud.url, body, sending);
  const codeOfAction = async (parameters: object) => (await ask(test.cloud.url, parameters)).code;

  const things = (parameters: object) =>
    codeOfAction({ action: 'database.getDocument', collectionName: 'things', ...parameters });

  it('refuses what is not a request', async () => {
    for (const body of ['', '{', 'null', '[]', '"text"', '{"action":1}', Buffer.of(0xff, 0xfe)]) {
      expect(await post(body)).toMatchObject({ status: 200, body: { code: 'INVALID_PARAM' } });
    }
  });

  it('refuses actions it does not know, by name, and says where to read on', async () => {
    for (const action of ['wx.openApi', 'analytics.report', 'constructor', '']) {
      const { code, message } = await ask(test.cloud.url, { action });
      expect(code).toBe('UNSUPPORTED_ACTION');
      expect(message).toContain(`"${action}"`);
      expect(message).toContain('docs/local-cloud.md');
    }
  });

  it('refuses a form by the name of its action', async () => {
    const form = '--x\r\nContent-Disposition: form-data; name="action"\r\n\r\na.b\r\n--x--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const { body } = await post(form, { headers });
    expect([body.code, body.message]).toEqual([
      'UNSUPPORTED_ACTION',
      expect.stringContaining('"a.b"'),
    ]);
  });

  it('refuses parameters of the wrong kind', async () => {
    const wrong = [
      { action: 'database.getDocument' },
      { action: 'database.getDocument', collectionName: ['things'] },
      { action: 'database.getDocument', collectionName: { constructor: 'things' } },
      { action: 'database.getDocument', collectionName: 'things', limit: -1 },
      { action: 'database.insertDocument', collectionName: 'things', data: 'x' },
      { action: 'database.insertDocument', collectionName: 'things', data: { 0: '{}', length: 1 } },
      { action: 'database.commitTransaction' },
      { action: 'storage.batchDeleteFile', fileid_list: {} },
      { action: 'storage.getUploadMetadata', path: ['a'] },
      { action: 'functions.invokeFunction', function_name: {} },
    ];
    for (const parameters of wrong) expect(await codeOfAction(parameters)).toBe('INVALID_PARAM');
  });

  it('takes a name that every object has for a collection that does not exist', async () => {
    for (const collectionName of ['constructor', '__proto__', 'hasOwnProperty']) {
      expect(await things({ collectionName })).toBe('DATABASE_COLLECTION_NOT_EXIST');
    }
  });

  it('refuses queries and documents it cannot read, and goes on', async () => {
    const deep = `${'{"a":'.repeat(NESTED)}1${'}'.repeat(NESTED)}`;
    const queries = ['{', '[]', '"x"', '{"$where":"1"}', '{"a":{"$nonsense":1}}', deep, DEEP];
    for (const query of queries) expect(await things({ query })).toBe('DATABASE_REQUEST_FAILED');
    for (const data of ['{"__proto__":{"a":1}}', '{"a":{"$b":1}}', deep]) {
      const insert = { action: 'database.insertDocument', data: [data] };
      expect(await things(insert)).toBe('DATABASE_REQUEST_FAILED');
    }
    expect((await test.db.collection('things').count()).total).toBe(0);
  });

  it('reads a body that is nested beyond reason, and looks at what it asks for only', async () => {
    const { body } = await post(`{"action":"database.commitTransaction","x":${DEEP}}`);
    expect(body.code).toBe('INVALID_PARAM');
  });

  it('lets nobody change what objects inherit', async () => {
    const inherited = '"__proto__":{"collectionName":"things","polluted":1}';
    const { body } = await post(`{"action":"database.getDocument",${inherited}}`);
    expect(body.code).toBe('INVALID_PARAM');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses bodies over 16 MB', async () => {
    expect((await post(Buffer.alloc(17 * 1024 * 1024, 32))).body.code).toBe(
      'EXCEED_MAX_PAYLOAD_SIZE',
    );
  });

  it('says little of what it was sent when it refuses', async () => {
    const query = JSON.stringify({ n: { [`$${'somebody'.repeat(1000)}`]: 1 } });
    const refused = { action: 'database.getDocument', collectionName: 'things', query };
    const { code, message } = await ask(test.cloud.url, refused);
    expect(code).toBe('DATABASE_REQUEST_FAILED');
    expect(String(message).length).toBeLessThan(500);
    const unknown = await ask(test.cloud.url, { action: 'x'.repeat(10_000) });
    expect(String(unknown.message).length).toBeLessThan(200);
  });

  it('answers with the id of the request, and none that could be something else', async () => {
    const url = (seqId: string) => `${test.cloud.url}?seqId=${encodeURIComponent(seqId)}`;
    expect((await send(url('1-a.b_c'), '{}')).body.requestId).toBe('1-a.b_c');
    for (const seqId of ['', '<b>', 'x'.repeat(1000)]) {
      const { requestId } = (await send(url(seqId), '{}')).body;
      expect(requestId).toMatch(/^[\da-f-]{36}$/);
    }
  });

  it('is reached by POST alone, and nothing is at other addresses', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      expect((await post('', { method })).status).toBe(405);
    }
    for (const path of ['/', '/admin/', '//x', '/files', '/%ff']) {
      expect((await send(new URL(test.cloud.url).origin + path, '{}')).status).toBe(404);
    }
  });

  it('refuses web pages and foreign host names', async () => {
    const body = JSON.stringify({ action: 'database.startTransaction' });
    const page = await post(body, { headers: { origin: 'http://127.0.0.1' } });
    expect(page.status).toBe(403);
    for (const host of ['attacker.example', '127.0.0.1.attacker.example']) {
      expect((await post(body, { headers: { host } })).status).toBe(403);
    }
    expect((await post(body, { headers: { host: 'localhost:1' } })).status).toBe(200);
  });

  it('serves a hundred connections at once', async () => {
    const count = { action: 'database.calculateDocument', collectionName: 'things' };
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => ask(test.cloud.url, count)),
    );
    for (const { data } of replies) expect(data).toEqual({ total: 0 });
  });

  it('forgets a request that breaks off', async () => {
    const insert = { action: 'database.insertDocument', collectionName: 'things', data: ['{}'] };
    const body = JSON.stringify(insert);
    await new Promise<void>((resolve) => {
      const headers = { 'content-length': String(body.length + 1) };
      const sent = request(test.cloud.url, { method: 'POST', headers });
      sent.on('error', () => undefined).on('close', resolve);
      sent.write(body, () => setTimeout(() => sent.destroy(), 20));
    });
    expect((await test.db.collection('things').count()).total).toBe(0);
  });
});
