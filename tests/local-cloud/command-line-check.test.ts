import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../../scripts/local-cloud/store/connection';
import { sdk, temporaryFolder } from './support/cloud';
import { run, start } from './support/command';

describe('npm run local-cloud -- check', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = temporaryFolder();
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const check = () => run(['check', '--data', dataDir]);

  const fill = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const cloud = await start(dataDir);
    const members = sdk(cloud.url).database().collection('members');
    await members.add([1, 2, 3].map((n) => ({ _id: `m${n}`, accountId: `a${n}`, officeId: 'o' })));
    return { ...cloud, stop: () => cloud.stop(signal) };
  };

  it('finds a folder well that was closed, and one that was cut off', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const cloud = await fill(signal);
      await cloud.stop();
      const { exitCode, output } = await check();
      expect([exitCode, output]).toEqual([
        0,
        expect.stringMatching(/^3 documents in \d+ collections: every index agrees with them\n$/m),
      ]);
      rmSync(dataDir, { recursive: true });
    }
    dataDir = temporaryFolder();
  });

  it('names the index that differs from its documents', async () => {
    await (await fill('SIGTERM')).stop();
    const documents = new Connection(join(dataDir, 'documents.db'));
    const index = documents.get("SELECT id FROM indexes WHERE name = 'byAccount' LIMIT 1");
    documents.exec(`DELETE FROM i${Number(index?.id)} WHERE doc = 1`);
    documents.close();
    const { exitCode, output } = await check();
    expect(exitCode).toBe(1);
    expect(output).toContain('members.byAccount: 1 entries are missing, 0 are too many\n');
  });

  it('leaves a folder alone that is in use, and one without documents', async () => {
    const { exitCode, output } = await check();
    expect([exitCode, output]).toEqual([1, `there are no documents in ${dataDir}\n`]);
    expect(readdirSync(dataDir)).toEqual([]);
    const cloud = await fill('SIGTERM');
    expect((await check()).output).toMatch(/^cannot check: the data folder .* is in use/);
    await cloud.stop();
    expect(await run(['check'])).toMatchObject({ exitCode: 2 });
  });
});
