import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { type LocalCloud, startLocalCloud } from '../../scripts/local-cloud/start';
import { temporaryFolder } from './support/cloud';
import { ask } from './support/endpoint';

describe('a client that does not speak properly', () => {
  const dataDir = temporaryFolder();
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startLocalCloud({ port: 0, dataDir, collections: [], patience: 200 });
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(dataDir, { recursive: true });
  });

  /** Says something, then nothing more, and listens to the end. */
  const answerTo = async (text: string) => {
    const socket = connect(Number(new URL(cloud.url).port), '127.0.0.1');
    const parts: string[] = [];
    socket.on('data', (part) => parts.push(String(part)));
    socket.on('error', () => undefined);
    socket.write(text);
    await once(socket, 'close');
    return parts.join('');
  };

  const HEAD = 'POST /admin HTTP/1.1\r\nhost: 127.0.0.1\r\n';

  it('is shown out when it never comes to the end of its headers', async () => {
    expect(await answerTo(HEAD)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is shown out when it never comes to the end of its body', async () => {
    expect(await answerTo(`${HEAD}content-length: 100\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('does not keep others waiting', async () => {
    const slow = Promise.all(Array.from({ length: 50 }, () => answerTo(HEAD)));
    expect((await ask(cloud.url, { action: 'x' })).code).toBe('UNSUPPORTED_ACTION');
    await slow;
  });

  it('is told when it does not speak HTTP, or says too much before it asks', async () => {
    expect(await answerTo('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await answerTo(`${HEAD}x: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('is told when its address is none', async () => {
    expect(await answerTo('POST http://[ HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 4\d\d /,
    );
  });
});
