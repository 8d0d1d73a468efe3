import * as cloud from 'wx-server-sdk';
import { inlineFunctions } from '../../scripts/local-cloud/functions/inline';
import { openCloud, type TestCloud } from './support/cloud';

const CALLER = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: 'open-1', WX_APPID: 'wx-demo' };

describe('wx-server-sdk, by environment alone', () => {
  let test: TestCloud;
  let db: ReturnType<typeof cloud.database>;
  beforeAll(async () => {
    const functions = inlineFunctions({ double: (event) => ({ twice: Object(event).n * 2 }) });
    test = await openCloud({ functions, collections: [{ name: 'things', indexes: [] }] });
    Object.assign(process.env, CALLER);
    cloud.init(Object({ env: cloud.DYNAMIC_CURRENT_ENV }));
    db = cloud.database();
  });
  afterAll(() => test.close());

  it('adds, reads, changes and removes documents', async () => {
    const things = db.collection('things');
    const when = new Date(0);
    const { _id } = Object(await things.add({ data: { n: 1, when } }));
    const thing = things.doc(_id);
    await thing.update({ data: { n: db.command.inc(2) } });
    expect(await thing.get()).toMatchObject({ data: { n: 3, when } });
    expect(await things.where({ n: db.command.gt(2) }).count()).toMatchObject({ total: 1 });
    await thing.remove();
    expect(await things.where({ n: 3 }).get()).toMatchObject({ data: [] });
  });

  it('names what the service names when it refuses', async () => {
    await expect(db.collection('none').get()).rejects.toMatchObject({ errCode: -502005 });
  });

  it('carries out transactions whole or not at all', async () => {
    await db.collection('things').add({ data: { _id: 'counter', n: 1 } });
    await db.runTransaction(async (transaction: typeof db) => {
      const counter = transaction.collection('things').doc('counter');
      await counter.update({ data: { n: db.command.inc(1) } });
    });
    const broken = db.runTransaction(async (transaction: typeof db) => {
      await transaction
        .collection('things')
        .doc('counter')
        .update({ data: { n: 9 } });
      throw new Error('演示·放弃');
    });
    await expect(broken).rejects.toThrow();
    const counter = await db.collection('things').doc('counter').get();
    expect(counter).toMatchObject({ data: { n: 2 } });
  });

  it('calls functions', async () => {
    const answer = await cloud.callFunction({ name: 'double', data: { n: 21 } });
    expect(answer).toMatchObject({ result: { twice: 42 } });
  });

  it('knows who calls', () => {
    expect(cloud.getWXContext()).toMatchObject({
      OPENID: 'open-1',
      APPID: 'wx-demo',
      ENV: 'local',
    });
  });

  it('uploads, links, downloads and deletes files', async () => {
    const fileContent = Buffer.from('演示');
    const { fileID } = await cloud.uploadFile({ cloudPath: '表/a.txt', fileContent });
    const links = await cloud.getTempFileURL({ fileList: [fileID] });
    expect(links).toMatchObject({ fileList: [{ status: 0, maxAge: 7200 }] });
    expect((await cloud.downloadFile({ fileID })).fileContent).toEqual(fileContent);
    const deleted = await cloud.deleteFile({ fileList: [fileID, fileID] });
    expect(deleted).toMatchObject({ fileList: [{ status: 0 }, { status: -503003 }] });
  });

  it("is refused WeChat's own interfaces by name", async () => {
    const sent = cloud.openapi.subscribeMessage.send({ touser: 'open-1', data: {} });
    await expect(sent).rejects.toThrow(/wx\.openApi|wx\.api/);
  });
});
