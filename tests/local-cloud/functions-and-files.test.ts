import { inlineFunctions } from '../../scripts/local-cloud/functions/inline';
import { codeOf, openCloud, type TestCloud } from './support/cloud';

describe('functions', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      functions: inlineFunctions({
        double: (event) => ({ twice: Object(event).n * 2 }),
        fails: () => {
          throw new Error('演示·出错');
        },
      }),
    });
  });
  afterAll(() => test.close());

  it('are called with their event and answer their result', async () => {
    const { result } = await test.app.callFunction({ name: 'double', data: { n: 21 } });
    expect(result).toEqual({ twice: 42 });
  });

  it('are refused by name when they do not exist', async () => {
    for (const name of ['missing', 'constructor']) {
      expect(await codeOf(test.app.callFunction({ name, data: {} }))).toBe('FUNCTION_NOT_FOUND');
    }
  });

  it('say so when they fail', async () => {
    expect(await codeOf(test.app.callFunction({ name: 'fails', data: {} }))).toBe(
      'FUNCTIONS_EXECUTE_FAIL',
    );
  });
});

describe('files', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
  });
  afterAll(() => test.close());

  it('are uploaded, downloaded by a link and deleted', async () => {
    const content = Buffer.from('演示');
    const { fileID } = await test.app.uploadFile({
      cloudPath: 'sheets/演示 1.txt',
      fileContent: content,
    });
    expect((await test.app.downloadFile({ fileID })).fileContent).toEqual(content);
    const { fileList } = await test.app.deleteFile({ fileList: [fileID] });
    expect(fileList[0]?.code).toBe('SUCCESS');
    const gone = await test.app.getTempFileURL({ fileList: [fileID] });
    expect(gone.fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST');
  });

  it('are given out to nobody without a valid link', async () => {
    const upload = { cloudPath: 'a.txt', fileContent: Buffer.from('a') };
    const { fileID } = await test.app.uploadFile(upload);
    const { fileList } = await test.app.getTempFileURL({ fileList: [fileID] });
    const link = new URL(String(fileList[0]?.tempFileURL));
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link, { method: 'PUT', body: 'b' })).status).toBe(403);
    expect((await fetch(new URL(link.pathname, link))).status).toBe(403);
  });

  it('stay in their folder', async () => {
    for (const cloudPath of ['../a', 'a/../../b', '/etc/passwd', 'a//b', 'a\\b']) {
      const upload = test.app.uploadFile({ cloudPath, fileContent: Buffer.from('x') });
      expect(await codeOf(upload)).toBe('INVALID_PARAM');
    }
  });
});
