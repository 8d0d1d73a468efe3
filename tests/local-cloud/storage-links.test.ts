import { codeOf, openCloud, type TestCloud } from './support/cloud';
import { storageOf } from './support/storage';

describe('links to files', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
  });
  afterAll(() => test.close());

  const { upload, linkOf } = storageOf(() => test);

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
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E9%A1%B5.html");
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
