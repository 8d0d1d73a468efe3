import { rmSync } from 'node:fs';
import { init } from '@cloudbase/node-sdk';
import { sign } from '@cloudbase/signature-nodejs';
import { type LocalCloud, startLocalCloud } from '../../scripts/local-cloud/start';
import { codeOf, sdk, temporaryFolder } from './support/cloud';
import { type Sending, send } from './support/endpoint';

const KEYS = { secretId: 'AKIDdemonstration', secretKey: 'k'.repeat(32) };
const seconds = () => Math.floor(Date.now() / 1000);

describe('a local cloud that others can reach', () => {
  const dataDir = temporaryFolder();
  let cloud: LocalCloud;
  let url = '';
  beforeAll(async () => {
    cloud = await startLocalCloud({
      port: 0,
      host: '0.0.0.0',
      keys: KEYS,
      dataDir,
      collections: [{ name: 'things', indexes: [] }],
    });
    url = `http://127.0.0.1:${new URL(cloud.url).port}/admin`;
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(dataDir, { recursive: true });
  });

  const client = (keys = KEYS) => {
    sdk(url);
    return init({ ...keys, env: 'local', keepalive: true, serviceUrl: url });
  };

  const insert = (n: number) => ({
    action: 'database.insertDocument',
    collectionName: 'things',
    data: [JSON.stringify({ n })],
  });

  let sequence = 0;

  /** What the SDK would send, and where. */
  function signed(parameters: object, { timestamp = seconds(), method = 'post' } = {}) {
    const address = `${url}?env=local&seqId=${sequence++}`;
    const headers = { 'content-type': 'application/json', host: new URL(url).host };
    const signature = { ...KEYS, method, url: address, params: parameters, headers, timestamp };
    const { authorization } = sign({ ...signature, withSignedParams: true });
    return {
      address,
      headers: { ...headers, authorization, 'x-timestamp': String(timestamp) },
    };
  }

  const answerTo = async (
    parameters: object,
    { address, headers }: { address: string; headers: Record<string, string> },
    sending: Sending = {},
  ) => (await send(address, JSON.stringify(parameters), { headers, ...sending })).body;

  const things = () => client().database().collection('things');

  const refused = { code: 'SIGN_PARAM_INVALID', message: expect.any(String) };

  it('serves the SDK that has its keys', async () => {
    const { id } = await things().add({ n: 1, 名: '演示 · 事物' });
    const { data } = await things().doc(String(id)).get();
    expect(data[0]).toMatchObject({ n: 1, 名: '演示 · 事物' });
    await things().doc(String(id)).remove();
  });

  it('serves transactions, commands and functions to the SDK that has its keys', async () => {
    const app = client();
    const db = app.database();
    const transaction = await db.startTransaction();
    await transaction.collection('things').add({ _id: 'carried', list: [1, 2], flag: false });
    await transaction.commit();
    await things()
      .where({ list: db.command.all([1]) })
      .update({ flag: true });
    expect((await things().where({ flag: true }).count()).total).toBe(1);
    expect(await codeOf(app.callFunction({ name: 'none', data: {} }))).toBe('FUNCTION_NOT_FOUND');
    await things().doc('carried').remove();
  });

  it('gives links to files that open at its address', async () => {
    const app = client();
    const fileContent = Buffer.from('演示');
    const { data } = await app.getUploadMetadata({ cloudPath: 'a.txt' });
    expect(new URL(data.url).port).toBe(new URL(url).port);
    const { fileID } = await app.uploadFile({ cloudPath: 'a.txt', fileContent });
    expect((await app.downloadFile({ fileID })).fileContent).toEqual(fileContent);
  });

  it('refuses keys that are not its own', async () => {
    for (const wrong of [{ secretId: 'AKIDsomebodyelse' }, { secretKey: 'x'.repeat(32) }]) {
      const app = client({ ...KEYS, ...wrong });
      const added = app.database().collection('things').add({ n: 1 });
      expect(await codeOf(added)).toBe('SIGN_PARAM_INVALID');
    }
  });

  it('refuses what is not signed', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const authorization of ['', 'Bearer token', 'TC3-HMAC-SHA256 Credential=']) {
      const answer = await answerTo(insert(1), {
        address: url,
        headers: { ...headers, authorization },
      });
      expect(answer).toMatchObject(refused);
    }
  });

  it('accepts what is signed as the SDK does', async () => {
    const answer = await answerTo(insert(1), signed(insert(1)));
    expect(answer).toMatchObject({ data: { insertedIds: [expect.any(String)] } });
  });

  describe('does nothing and says so when', () => {
    let before = 0;
    beforeEach(async () => {
      before = (await things().count()).total;
    });
    afterEach(async () => {
      expect((await things().count()).total).toBe(before);
    });

    it('the body is not what was signed', async () => {
      expect(await answerTo(insert(2), signed(insert(1)))).toMatchObject(refused);
    });

    it('a parameter is added, in whatever writing', async () => {
      const added = [
        { multi: true },
        { CollectionName: 'things' },
        { ' collectionName ': 'things' },
        { '': 'x' },
      ];
      for (const more of added) {
        const answer = await answerTo({ ...more, ...insert(1) }, signed(insert(1)));
        expect(answer).toMatchObject(refused);
      }
    });

    it('what an object inherits is to be changed', async () => {
      const { address, headers } = signed(insert(1));
      const body = `{"__proto__":{"data":["{}"]},${JSON.stringify(insert(1)).slice(1)}`;
      expect((await send(address, body, { headers })).body.code).toBe('INVALID_PARAM');
    });

    it('the address is not what was signed', async () => {
      const { headers } = signed(insert(1));
      const address = `${url}?env=other`;
      expect(await answerTo(insert(1), { address, headers })).toMatchObject(refused);
    });

    it('a signed header is changed or missing', async () => {
      const { address, headers } = signed(insert(1));
      const { host: _, ...rest } = headers;
      for (const changed of [
        { ...headers, 'content-type': 'text/plain' },
        { ...headers, 'x-timestamp': String(seconds() - 1) },
        { ...rest, host: 'other.example' },
      ]) {
        expect(await answerTo(insert(1), { address, headers: changed })).toMatchObject(refused);
      }
    });

    it('it was signed more than five minutes ago, or ahead', async () => {
      for (const off of [-301, 302]) {
        const call = signed(insert(1), { timestamp: seconds() + off });
        expect(await answerTo(insert(1), call)).toMatchObject(refused);
      }
    });

    it('it is signed for another method', async () => {
      expect(await answerTo(insert(1), signed(insert(1), { method: 'put' }))).toMatchObject(
        refused,
      );
    });

    it('it is nested beyond reason', async () => {
      const { address, headers } = signed(insert(1));
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      const body = `{"deep":${deep},${JSON.stringify(insert(1)).slice(1)}`;
      expect((await send(address, body, { headers })).body).toMatchObject(refused);
    });

    it('it is a form', async () => {
      const form = '--x\r\nContent-Disposition: form-data; name="action"\r\n\r\na\r\n--x--\r\n';
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      expect((await send(url, form, { headers })).body).toMatchObject(refused);
    });
  });

  it('carries out a signed request once, however often it comes', async () => {
    const call = signed(insert(7));
    expect((await answerTo(insert(7), call)).code).toBeUndefined();
    expect(await answerTo(insert(7), call)).toMatchObject(refused);
    expect((await things().where({ n: 7 }).count()).total).toBe(1);
  });
});

describe('a local cloud is not opened to others', () => {
  it('without a key pair, or with a short one', async () => {
    const dataDir = temporaryFolder();
    const pairs = [undefined, { ...KEYS, secretKey: 'short' }, { ...KEYS, secretId: 'id' }];
    for (const keys of pairs) {
      const options = { port: 0, host: '0.0.0.0', dataDir, collections: [] };
      const started = startLocalCloud({ ...options, ...(keys && { keys }) });
      await expect(started).rejects.toThrow('TENCENTCLOUD_SECRETKEY');
    }
    rmSync(dataDir, { recursive: true });
  });
});
