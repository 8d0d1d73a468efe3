import { request } from 'node:http';
import { openCloud, type TestCloud } from './support/cloud';

interface Reply {
  readonly status: number;
  readonly body: { readonly code?: string; readonly data?: unknown };
}

describe('the endpoint', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
    await test.db.createCollection('things');
  });
  afterAll(() => test.close());

  const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request(test.cloud.url, { method: 'POST', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });

  const ask = (parameters: object) => post(JSON.stringify(parameters));

  it('refuses what is not a request', async () => {
    for (const body of ['', '{', 'null', '[]', '"text"', '{"action":1}', Buffer.of(0xff, 0xfe)]) {
      expect(await post(body)).toMatchObject({ status: 200, body: { code: 'INVALID_PARAM' } });
    }
  });

  it('refuses actions it does not know', async () => {
    for (const action of ['wx.openApi', 'constructor', '']) {
      expect((await ask({ action })).body.code).toBe('UNSUPPORTED_ACTION');
    }
  });

  it('refuses parameters of the wrong kind', async () => {
    const wrong = [
      { action: 'database.getDocument' },
      { action: 'database.getDocument', collectionName: 'things', limit: -1 },
      { action: 'database.insertDocument', collectionName: 'things', data: 'x' },
      { action: 'database.commitTransaction' },
    ];
    for (const parameters of wrong) expect((await ask(parameters)).body.code).toBe('INVALID_PARAM');
  });

  it('refuses queries and documents it cannot read, and goes on', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const queries = ['{', '[]', '"x"', '{"$where":"1"}', '{"a":{"$nonsense":1}}', deep];
    for (const query of queries) {
      const { body } = await ask({
        action: 'database.getDocument',
        collectionName: 'things',
        query,
      });
      expect(body.code).toBe('DATABASE_REQUEST_FAILED');
    }
    const data = ['{"__proto__":{"a":1}}', '{"a":{"$b":1}}', deep];
    for (const document of data) {
      const parameters = { collectionName: 'things', data: [document] };
      const { body } = await ask({ action: 'database.insertDocument', ...parameters });
      expect(body.code).toBe('DATABASE_REQUEST_FAILED');
    }
    expect((await test.db.collection('things').count()).total).toBe(0);
  });

  it('refuses bodies over 16 MB', async () => {
    expect((await post(Buffer.alloc(17 * 1024 * 1024, 32))).body.code).toBe(
      'EXCEED_MAX_PAYLOAD_SIZE',
    );
  });

  it('refuses web pages and foreign host names', async () => {
    const body = JSON.stringify({ action: 'database.startTransaction' });
    const page = await post(body, { origin: 'http://127.0.0.1' });
    const rebound = await post(body, { host: 'attacker.example' });
    expect([page.status, rebound.status]).toEqual([403, 403]);
    expect((await post(body, { host: 'localhost:1' })).status).toBe(200);
  });
});
