import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, openCloud, type TestCloud, temporaryFolder } from './support/cloud';
import { storageOf } from './support/storage';

describe('storage', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
  });
  afterAll(() => test.close());

  const { upload, contentOf, statusOf } = storageOf(() => test);

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
});
