import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud } from '../../scripts/local-cloud/start';
import { spawnScript } from '../support/spawn';
import { index, openCloud, sdk, type TestCloud } from './support/cloud';

const collections = [{ name: 'notes', indexes: [index('byN', false, 'n')] }];
const LONG_NAME = `附件/${'第三支部'.repeat(12)}.txt`;

const command = async (name: 'backup' | 'restore', ...args: string[]) => {
  const script = spawnScript(`scripts/${name}.ts`, { args });
  const exitCode = await script.ended;
  return { exitCode, stdout: script.stdout(), stderr: script.stderr() };
};

describe('a backup while the office runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const file = join(folder, 'office.tar');
  let test: TestCloud;
  const acknowledged = new Set<string>();
  let told = '';

  beforeAll(async () => {
    test = await openCloud({ collections });
    await test.app.uploadFile({ cloudPath: LONG_NAME, fileContent: Buffer.from('会议记录') });
    writeFileSync(join(test.dataDir, 'settings.json'), '{"secret":"kept"}');
    const notes = test.db.collection('notes');
    for (let n = 0; n < 20; n++) await notes.add({ _id: `before-${n}`, n });
    let isOver = false;
    const write = async (name: string) => {
      for (let n = 0; !isOver; n++) {
        await notes.add({ _id: `${name}-${n}`, n });
        await notes.doc(`${name}-${n}`).update({ text: '演示'.repeat(50) });
        acknowledged.add(`${name}-${n}`);
      }
    };
    const writers = ['a', 'b', 'c'].map(write);
    while (acknowledged.size < 30) await new Promise((resolve) => setImmediate(resolve));
    const first = [...acknowledged];
    const { exitCode, stdout, stderr } = await command('backup', file, '--data', test.dataDir);
    isOver = true;
    await Promise.all(writers);
    expect([exitCode, stderr]).toEqual([0, '']);
    told = stdout;
    expect(acknowledged.size).toBeGreaterThan(first.length);
    acknowledged.clear();
    for (const id of first) acknowledged.add(id);
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  it('is one file, and one line says how much it holds', () => {
    expect(readdirSync(folder)).toEqual(['office.tar']);
    expect(told).toMatch(
      /^已备份到 .*office\.tar：数据\d+条，文件1个，共[\d.]+ MB，用时[\d.]+秒\n$/,
    );
  });

  it('holds every document acknowledged before it began, and restores to an office that answers', async () => {
    const dataDir = join(folder, 'restored');
    const { exitCode, stdout } = await command('restore', file, '--data', dataDir);
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^已恢复到 .*：数据\d+条，文件1个\n$/),
    ]);
    const said: string[] = [];
    const cloud = await startLocalCloud({
      port: 0,
      dataDir,
      collections,
      say: (line) => said.push(line),
    });
    const app = sdk(cloud.url);
    const notes = app.database().collection('notes');
    const { data } = await notes.limit(1000).get();
    const found = new Map(data.map((note: { _id: string }) => [note._id, note]));
    for (const id of acknowledged) expect(found.get(id)).toHaveProperty('text');
    for (let n = 0; n < 20; n++) {
      const { data: byIndex } = await notes.where({ n, _id: `before-${n}` }).get();
      expect(byIndex).toHaveLength(1);
    }
    await notes.add({ _id: 'after' });
    const fileID = `cloud://local.local/${LONG_NAME}`;
    const { fileContent } = await app.downloadFile({ fileID });
    expect(String(fileContent)).toBe('会议记录');
    expect(readFileSync(join(dataDir, 'settings.json'), 'utf8')).toBe('{"secret":"kept"}');
    expect(said).toEqual([]);
    await cloud.close();
    rmSync(dataDir, { recursive: true });
  });

  it('does not replace a file unless told to', async () => {
    const before = readFileSync(file);
    const refused = await command('backup', file, '--data', test.dataDir);
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^文件已存在.*\n$/),
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
    const forced = join(folder, 'forced.tar');
    writeFileSync(forced, 'old');
    expect(await command('backup', forced, '--data', test.dataDir, '--force')).toMatchObject({
      exitCode: 0,
    });
    rmSync(forced);
  });

  it('of a folder without data is refused', async () => {
    const { exitCode, stderr } = await command('backup', join(folder, 'x.tar'), '--data', folder);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^文件夹里没有可备份的数据/)]);
  });

  it('is not restored into a folder in use, nor into one that holds something', async () => {
    const used = await command('restore', file, '--data', test.dataDir, '--force');
    expect([used.exitCode, used.stderr]).toEqual([1, expect.stringMatching(/^文件夹正在使用/)]);
    const holding = join(folder, 'holding');
    mkdirSync(holding);
    writeFileSync(join(holding, 'letter.txt'), 'kept');
    const full = await command('restore', file, '--data', holding);
    expect([full.exitCode, full.stderr]).toEqual([1, expect.stringMatching(/^文件夹里已有数据/)]);
    expect(readdirSync(holding).filter((name) => !name.startsWith('lock.'))).toEqual([
      'letter.txt',
    ]);
    const forced = await command('restore', file, '--data', holding, '--force');
    expect(forced.stdout).toMatch(/；原有的数据移到了 /);
    const aside = readdirSync(folder).find((name) => name.startsWith('holding.before-')) ?? '';
    expect(readFileSync(join(folder, aside, 'letter.txt'), 'utf8')).toBe('kept');
    expect(existsSync(join(holding, 'documents.db'))).toBe(true);
    rmSync(holding, { recursive: true });
    rmSync(join(folder, aside), { recursive: true });
  });
});
