import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { startLocalCloud } from '../../scripts/local-cloud/start';
import { codeOf, openCloud, sdk, type TestCloud, temporaryFolder } from './support/cloud';

describe('storage', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
  });
  afterAll(() => test.close());

  const upload = async (cloudPath: string, content: string) => {
    const fileContent = Buffer.from(content);
    return (await test.app.uploadFile({ cloudPath, fileContent })).fileID;
  };

  const linkOf = async (fileID: string, maxAge = 60) => {
    const { fileList } = await test.app.getTempFileURL({ fileList: [{ fileID, maxAge }] });
    return String(fileList[0]?.tempFileURL);
  };

  const contentOf = async (fileID: string) =>
    (await test.app.downloadFile({ fileID })).fileContent?.toString();

  const statusOf = async (fileID: string) =>
    (await test.app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.code;

  it('keeps a file under its path, in any writing', async () => {
    for (const path of [
      'a.txt',
      '表/演示 一.xlsx',
      "it's (1)!*.txt",
      'a|b演示.jpeg',
      'x+y&z=1.md',
    ]) {
      expect(await contentOf(await upload(path, path))).toBe(path);
    }
  });

  it('keeps an empty file', async () => {
    expect(await contentOf(await upload('empty', ''))).toBe('');
  });

  it('puts a file in place of the one before', async () => {
    await upload('again.txt', 'one');
    expect(await contentOf(await upload('again.txt', 'two'))).toBe('two');
  });

  it('keeps names that only look the same apart', async () => {
    const composed = await upload('caf\u00e9', 'one');
    const decomposed = await upload('cafe\u0301', 'two');
    expect([await contentOf(composed), await contentOf(decomposed)]).toEqual(['one', 'two']);
  });

  it('says of each file whether it exists', async () => {
    const fileID = await upload('there.txt', 'x');
    const fileList = [fileID, 'cloud://local.local/gone.txt', 'there.txt', 'nonsense'];
    const links = await test.app.getTempFileURL({ fileList });
    const codes = ['SUCCESS', ...Array(3).fill('STORAGE_FILE_NONEXIST')];
    expect(links.fileList.map(({ code }) => code)).toEqual(codes);
  });

  it('does not download what does not exist', async () => {
    expect(await codeOf(test.app.downloadFile({ fileID: 'nonsense' }))).toBe(
      'STORAGE_FILE_NONEXIST',
    );
  });

  it('tells of a file that is deleted twice, the second time, that it is gone', async () => {
    const fileID = await upload('twice.txt', 'x');
    const { fileList } = await test.app.deleteFile({ fileList: [fileID, fileID] });
    expect(fileList.map(({ code }) => code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST']);
  });

  it('takes 50 files at a time and no more', async () => {
    const fileList = Array(51).fill('cloud://local.local/none.jpg');
    expect(await codeOf(test.app.deleteFile({ fileList }))).toBe('INVALID_PARAM');
    expect(await codeOf(test.app.getTempFileURL({ fileList }))).toBe('INVALID_PARAM');
    expect(await codeOf(test.app.deleteFile({ fileList: fileList.slice(1) }))).toBe('none');
  });

  it('says how large a file is and what is in it', async () => {
    const fileList = [await upload('sheet.xlsx', '12345')];
    const info = await test.app.getFileInfo({ fileList });
    expect(info.fileList[0]).toMatchObject({ size: 5, fileName: 'sheet.xlsx' });
    expect(info.fileList[0]?.mime).toMatch(/spreadsheetml/);
  });

  it('gives what a client needs to upload a file itself', async () => {
    const { data } = await test.app.getUploadMetadata({ cloudPath: 'own.txt' });
    expect(data.fileId).toMatch(/^cloud:\/\/local\.[^/]+\/own\.txt$/);
    expect([data.token, data.authorization, data.cosFileId]).not.toContain('');
    expect((await fetch(data.url, { method: 'PUT', body: 'mine' })).status).toBe(200);
    expect(await (await fetch(data.download_url)).text()).toBe('mine');
  });

  it('tells who asks for a user that what exists may be read', async () => {
    Object.assign(process.env, { TCB_CONTEXT_KEYS: 'TCB_UUID', TCB_UUID: 'somebody' });
    const path = await upload('read.txt', 'x');
    const { data } = await test.app.getFileAuthority({ fileList: [{ path, type: 'READ' }] });
    expect(data).toEqual([{ path, cosFileId: expect.any(String), read: true }]);
    Reflect.deleteProperty(process.env, 'TCB_CONTEXT_KEYS');
  });

  describe('copies', () => {
    const copy = async (file: { srcPath: string; dstPath: string; [option: string]: unknown }) =>
      (await test.app.copyFile({ fileList: [file] })).fileList[0];

    it('a file to another path, in place of what is there', async () => {
      await upload('from/c.txt', 'new');
      await upload('to/c.txt', 'old');
      const { code, fileId } = { ...(await copy({ srcPath: 'from/c.txt', dstPath: 'to/c.txt' })) };
      expect(code).toBe('SUCCESS');
      expect(await contentOf(String(fileId))).toBe('new');
    });

    it('a file over none when told not to', async () => {
      await upload('from/k.txt', 'new');
      const kept = await upload('to/k.txt', 'old');
      const answer = await copy({ srcPath: 'from/k.txt', dstPath: 'to/k.txt', overwrite: false });
      expect(answer?.code).toBe('STORAGE_REQUEST_FAIL');
      expect(await contentOf(kept)).toBe('old');
    });

    it('and removes the original when told to', async () => {
      const original = await upload('from/m.txt', 'x');
      await copy({ srcPath: 'from/m.txt', dstPath: 'to/m.txt', removeOriginal: true });
      expect(await statusOf(original)).toBe('STORAGE_FILE_NONEXIST');
    });

    it('nothing that does not exist, and nothing to where it cannot be', async () => {
      const missing = await copy({ srcPath: 'from/none', dstPath: 'to/none' });
      expect(missing?.code).toBe('STORAGE_FILE_NONEXIST');
      await upload('from/up', 'x');
      expect((await copy({ srcPath: 'from/up', dstPath: '../up' }))?.code).toBe('INVALID_PARAM');
    });
  });

  describe('paths', () => {
    const refusalOf = (cloudPath: string) =>
      codeOf(test.app.uploadFile({ cloudPath, fileContent: Buffer.from('x') }));

    it('lead to no other folder', async () => {
      const bad = ['..', '../a', 'a/../../b', './a', '/etc/passwd', 'a//b', 'a/', ''];
      for (const path of bad) expect(await refusalOf(path)).toBe('INVALID_PARAM');
    });

    it('hold nothing that means another path somewhere', async () => {
      const bad = ['a\\b', 'C:/a', 'c:a', '%2e%2e/a', 'a\0b', 'a\nb', 'a?b', 'a#b', 'a\ud800b'];
      for (const path of bad) expect(await refusalOf(path)).toBe('INVALID_PARAM');
    });

    it('are not longer than a file system takes', async () => {
      expect(await refusalOf('长'.repeat(86))).toBe('INVALID_PARAM');
      expect(await refusalOf('step/'.repeat(200))).toBe('INVALID_PARAM');
      expect(await refusalOf('长'.repeat(85))).toBe('none');
    });

    it('do not name a file and a folder at once', async () => {
      await upload('folder/file', 'x');
      expect(await refusalOf('folder')).toBe('STORAGE_REQUEST_FAIL');
      expect(await refusalOf('folder/file/below')).toBe('STORAGE_REQUEST_FAIL');
    });

    it('are free again when all files below are gone', async () => {
      const fileID = await upload('short/lived/file', 'x');
      await test.app.deleteFile({ fileList: [fileID] });
      expect(await refusalOf('short')).toBe('none');
    });

    it('do not follow a link out of the folder', async () => {
      const outside = temporaryFolder();
      writeFileSync(join(outside, 'secret'), 'x');
      const files = join(test.dataDir, 'files');
      mkdirSync(files, { recursive: true });
      symlinkSync(outside, join(files, 'out'));
      symlinkSync(join(outside, 'secret'), join(files, 'secret'));
      expect(await statusOf('cloud://local.local/out/secret')).toBe('STORAGE_FILE_NONEXIST');
      expect(await statusOf('cloud://local.local/secret')).toBe('STORAGE_FILE_NONEXIST');
      expect(await refusalOf('out/other')).toBe('STORAGE_REQUEST_FAIL');
      expect(readdirSync(outside)).toEqual(['secret']);
      rmSync(outside, { recursive: true });
    });
  });

  describe('links', () => {
    it('open for one file and one use, and not changed in any way', async () => {
      const link = new URL(await linkOf(await upload('one.txt', 'x')));
      await upload('other.txt', 'y');
      const changed = (change: (url: URL) => void) => {
        const url = new URL(link);
        change(url);
        return fetch(url);
      };
      expect((await fetch(link)).status).toBe(200);
      expect((await fetch(link, { method: 'PUT', body: 'b' })).status).toBe(403);
      const changes = [
        (url: URL) => url.searchParams.set('e', '9999999999999'),
        (url: URL) => url.searchParams.delete('s'),
        (url: URL) => url.searchParams.set('s', 'x'),
        (url: URL) => {
          url.pathname = '/files/other.txt';
        },
        (url: URL) => {
          url.pathname = '/files/x%2f..%2f..%2flink-key';
        },
      ];
      for (const change of changes) expect((await changed(change)).status).toBe(403);
    });

    it('end when their time is over', async () => {
      const link = await linkOf(await upload('short.txt', 'x'), 0.05);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect((await fetch(link)).status).toBe(403);
    });

    it('have a lifetime above zero', async () => {
      const fileList = [{ fileID: await upload('life.txt', 'x'), maxAge: 0 }];
      expect(await codeOf(test.app.getTempFileURL({ fileList }))).toBe('INVALID_PARAM');
    });

    it('give a part of a file', async () => {
      const link = await linkOf(await upload('part.txt', '0123456789'));
      const answer = await fetch(link, { headers: { range: 'bytes=2-4' } });
      expect([answer.status, await answer.text()]).toEqual([206, '234']);
      expect(answer.headers.get('content-range')).toBe('bytes 2-4/10');
      expect((await fetch(link, { headers: { range: 'bytes=10-' } })).status).toBe(416);
    });

    it('are answered without the content when only the head is asked for', async () => {
      const answer = await fetch(await linkOf(await upload('head.txt', '12345')), {
        method: 'HEAD',
      });
      expect(answer.headers.get('content-length')).toBe('5');
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    });

    it('never let a page inside a file run', async () => {
      const link = await linkOf(await upload('页.html', '<script>1</script>'));
      const { headers } = await fetch(link);
      expect(headers.get('content-security-policy')).toBe('sandbox');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-disposition')).toBe(
        "attachment; filename*=UTF-8''%E9%A1%B5.html",
      );
    });

    it('know GET, HEAD and PUT only', async () => {
      const link = await linkOf(await upload('method.txt', 'x'));
      for (const method of ['POST', 'DELETE', 'OPTIONS']) {
        expect((await fetch(link, { method })).status).toBe(405);
      }
    });

    it('tell of a file that is gone', async () => {
      const fileID = await upload('soon.txt', 'x');
      const link = await linkOf(fileID);
      await test.app.deleteFile({ fileList: [fileID] });
      expect((await fetch(link)).status).toBe(404);
    });
  });

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
