import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { codeOf, sdk, temporaryFolder } from './support/cloud';
import { run, start } from './support/command';

describe('npm run local-cloud', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = temporaryFolder();
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('prints one line with its endpoint and ends cleanly when told', async () => {
    const cloud = await start(dataDir);
    expect(cloud.output()).toMatch(/^CloudBase endpoint http:\/\/127\.0\.0\.1:\d+\/admin\n$/);
    expect(await cloud.stop('SIGTERM')).toBe(0);
  });

  it('refuses bad arguments with one line', async () => {
    const bad = [
      [],
      ['--port', '1'],
      ['--port', 'x', '--data', dataDir],
      ['--port', '1', '--nonsense'],
    ];
    for (const given of bad) {
      const { exitCode, output } = await run(given);
      expect(exitCode).toBe(2);
      expect(output.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String(Object(other.address()).port);
    const { exitCode, output } = await run(['--port', port, '--data', dataDir]);
    expect([exitCode, output]).toEqual([1, `port ${port} is in use\n`]);
    other.close();
  });

  it('refuses a data folder that another process has, and not one whose process was killed', async () => {
    const first = await start(dataDir);
    const { exitCode, output } = await run(['--port', '0', '--data', dataDir]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^the data folder .* is in use by process \d+\n$/);
    await first.stop('SIGKILL');
    const second = await start(dataDir);
    await second.stop('SIGTERM');
  });

  it('keeps every acknowledged write through kill -9', async () => {
    const kept = new Map<string, number>();
    for (let round = 0; round < 4; round++) {
      const cloud = await start(dataDir);
      const things = sdk(cloud.url).database();
      await things.createCollection('things');
      const writer = async (name: string) => {
        for (let n = 0; ; n++) {
          const id = `${round}-${name}-${n}`;
          if ((await codeOf(things.collection('things').add({ _id: id, n: 0 }))) !== 'none') return;
          kept.set(id, 0);
          const update = things.collection('things').where({ _id: id, n: 0 }).update({ n: 1 });
          if ((await codeOf(update)) !== 'none') return;
          kept.set(id, 1);
        }
      };
      const writers = Promise.all(['a', 'b', 'c', 'd'].map(writer));
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 300));
      await cloud.stop('SIGKILL');
      await writers;
    }
    const cloud = await start(dataDir);
    const { data } = await sdk(cloud.url).database().collection('things').limit(1000).get();
    const found = new Map(data.map(({ _id, n }: { _id: string; n: number }) => [_id, n]));
    await cloud.stop('SIGTERM');
    expect(kept.size).toBeGreaterThan(10);
    // Beyond what was acknowledged, a write may have got to disk without its answer.
    for (const [id, n] of kept) expect(found.get(id)).toBeGreaterThanOrEqual(n);
  });
});
