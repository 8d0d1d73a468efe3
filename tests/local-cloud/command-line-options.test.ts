import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, sdk, temporaryFolder } from './support/cloud';
import { run, start } from './support/command';

describe('npm run local-cloud', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = temporaryFolder();
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('does not let others in without a key pair, and says which', async () => {
    const given = ['--port', '0', '--data', dataDir, '--host', '0.0.0.0'];
    const { exitCode, output } = await run(given);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^on 0\.0\.0\.0 .*TENCENTCLOUD_SECRETKEY.*\n$/);
  });

  it('serves the collections of any project that declares them', async () => {
    const file = join(dataDir, 'collections.json');
    const unique = { name: 'byCode', keys: [{ field: 'code', direction: 1 }], unique: true };
    writeFileSync(file, JSON.stringify([{ name: 'goods', indexes: [unique] }]));
    const cloud = await start(join(dataDir, 'cloud'), ['--collections', file]);
    const db = sdk(cloud.url).database();
    await db.collection('goods').add({ code: 1 });
    expect(await codeOf(db.collection('goods').add({ code: 1 }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect(await codeOf(db.collection('members').count())).toBe('DATABASE_COLLECTION_NOT_EXIST');
    await cloud.stop('SIGTERM');
  });

  it('says which declaration it cannot read, and why', async () => {
    const file = join(dataDir, 'collections.json');
    writeFileSync(file, '[{"name":1}]');
    const { exitCode, output } = await run([
      '--port',
      '0',
      '--data',
      dataDir,
      '--collections',
      file,
    ]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^[^\n]*collections\.json[^\n]*0\.name[^\n]*\n$/);
  });
});
