import { Readable } from 'node:stream';
import { readJson } from './read-body';

const MEGABYTE = 1024 * 1024;
const bodyOf = (megabytes: number): Readable =>
  Readable.from([
    '"',
    ...Array.from({ length: megabytes }, () => Buffer.alloc(MEGABYTE, 'x')),
    '"',
  ]);

describe('the body of a request', () => {
  it('is JSON, also when a letter is cut in two on the way', async () => {
    const bytes = Buffer.from('{"theme":"学条例"}');
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await readJson(Readable.from(pieces))).toEqual({ theme: '学条例' });
  });

  it.each(['', 'text', '{"a":'])('is nothing when it is no JSON: %j', async (text) => {
    expect(await readJson(Readable.from([text]))).toBeUndefined();
  });

  it('takes a file of 5 MB in base64', async () => {
    expect(await readJson(bodyOf(7))).toHaveLength(7 * MEGABYTE);
  });

  it('that is too long is nothing, and its sender is heard out, not cut off', async () => {
    const body = bodyOf(12);
    expect(await readJson(body)).toBeUndefined();
    expect(body.readableEnded).toBe(true);
  });
});
