import { readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { startLocalCloud } from '../../scripts/local-cloud/start';
import { codeOf, openCloud, sdk, type TestCloud, temporaryFolder } from './support/cloud';
import { storageOf } from './support/storage';

describe('uploads', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
  });
  afterAll(() => test.close());

  const { upload, linkOf, contentOf, statusOf } = storageOf(() => test);

  it('shows whole files only, however many upload to one path', async () => {
    const contents = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => letter.repeat(200_000));
    const fileID = await upload('contested.txt', contents[0] ?? '');
    const link = await linkOf(fileID);
    const uploads = Promise.all(contents.map((content) => upload('contested.txt', content)));
    const seen = await Promise.all(
      Array.from({ length: 12 }, async () => (await fetch(link)).text()),
    );
    await uploads;
    for (const content of [...seen, await contentOf(fileID)]) expect(contents).toContain(content);
    expect(readdirSync(join(test.dataDir, 'uploading'))).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const { data } = await test.app.getUploadMetadata({ cloudPath: 'broken.txt' });
    await new Promise<void>((resolve) => {
      const sent = request(data.url, { method: 'PUT', headers: { 'content-length': '1000' } });
      sent.on('error', () => resolve());
      sent.write('half', () => setTimeout(() => sent.destroy(), 50));
      sent.on('close', () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await statusOf(data.fileId)).toBe('STORAGE_FILE_NONEXIST');
    expect(readdirSync(join(test.dataDir, 'uploading'))).toEqual([]);
  });
});

describe('storage of a local cloud', () => {
  it('refuses a file over the upload limit, and what the SDK reports says why', async () => {
    const dataDir = temporaryFolder();
    const cloud = await startLocalCloud({ port: 0, dataDir, collections: [], uploadLimit: 1000 });
    const app = sdk(cloud.url);
    const sized = (size: number) =>
      app.uploadFile({ cloudPath: 'big', fileContent: Buffer.alloc(size) });
    await expect(sized(1001)).rejects.toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining('EntityTooLarge'),
    });
    expect(await codeOf(sized(1000))).toBe('none');
    await cloud.close();
    rmSync(dataDir, { recursive: true });
  });

  it('honours its links after a restart, and shows their key to nobody else', async () => {
    const dataDir = temporaryFolder();
    const first = await startLocalCloud({ port: 0, dataDir, collections: [] });
    const app = sdk(first.url);
    const fileContent = Buffer.from('x');
    const { fileID } = await app.uploadFile({ cloudPath: 'a.txt', fileContent });
    const { fileList } = await app.getTempFileURL({ fileList: [fileID] });
    await first.close();
    const second = await startLocalCloud({ port: 0, dataDir, collections: [] });
    const link = new URL(String(fileList[0]?.tempFileURL));
    link.port = new URL(second.url).port;
    expect((await fetch(link)).status).toBe(200);
    expect(statSync(join(dataDir, 'link-key')).mode & 0o077).toBe(0);
    await second.close();
    rmSync(dataDir, { recursive: true });
  });
});
