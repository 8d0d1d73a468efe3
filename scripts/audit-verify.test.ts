import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tie } from '@cloud/runtime/tie';
import { seal } from '@shared/domain/audit/seal';
import { verifyText } from './audit-verify';

const entry = (index: number) => ({
  collection: 'attendance',
  recordId: `a:${index}`,
  entry: { id: `e-${index}`, at: 1000 + index, by: 'zhao-lei', action: 'checked_in' },
});

const chain = seal('demo', [0, 1, 2, 3, 4].map(entry), undefined, 5000, tie);
const written = (links: readonly unknown[]) => links.map((link) => JSON.stringify(link)).join('\n');

describe('checking an exported chain', () => {
  it('says that it holds, how long it is, and its last hash', () => {
    const { sentence, exitCode } = verifyText(`${written(chain)}\n`);
    expect(exitCode).toBe(0);
    expect(sentence).toContain('从第1条起共5条');
    expect(sentence).toContain(chain[4]?.hash);
  });

  it('does not mind another order of fields, or a mark at the beginning', () => {
    const turned = chain.map((link) => Object.fromEntries(Object.entries(link).reverse()));
    expect(verifyText(`\ufeff${written(turned)}\r\n`).exitCode).toBe(0);
  });

  it('says when it is a part', () => {
    expect(verifyText(written(chain.slice(2))).sentence).toContain('从第3条起的一部分共3条');
  });

  it('names the first broken link, its line and its record, and why', () => {
    const touched = chain.map((link, at) => (at === 2 ? { ...link, by: 'nobody' } : link));
    expect(verifyText(written(touched))).toEqual({
      sentence: '第3行（第3条，attendance a:2）起对不上：内容与自己的校验码不符，内容被改动过',
      exitCode: 1,
    });
    const without = chain.filter((_, at) => at !== 2);
    expect(verifyText(written(without)).sentence).toMatch(/^第3行（第4条，.*序号与上一条不相连/);
  });

  it('names lines that are no links, and checks nothing then', () => {
    const lines = written(chain).split('\n');
    lines.splice(1, 1, '{"sequence":', '');
    lines.push('[]');
    expect(verifyText(lines.join('\n'))).toEqual({
      sentence: '第2、7行不是一条完整的记录，不能核对',
      exitCode: 2,
    });
    expect(verifyText('\n\n').exitCode).toBe(2);
  });

  it('at the terminal: one line, and an exit code', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
    const file = path.join(folder, 'chain.jsonl');
    const run = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [require.resolve('tsx/cli'), 'scripts/audit-verify.ts', ...args],
        {
          cwd: path.resolve(__dirname, '..'),
          encoding: 'utf8',
        },
      );
    writeFileSync(file, written(chain));
    expect(run(file)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(file, written(chain.slice().reverse()));
    expect(run(file)).toMatchObject({ status: 1, stdout: '' });
    const missing = run(path.join(folder, 'nothing'));
    expect(missing.status).toBe(2);
    expect(missing.stderr.trim().split('\n')).toHaveLength(1);
    expect(run().status).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
