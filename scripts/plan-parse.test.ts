import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsedPlan } from '@shared/domain/plan/schema';
import { Document, ImageRun, Packer, Paragraph } from 'docx';

const ROOT = join(__dirname, '..');
const PLAN = readFileSync(join(__dirname, 'demo/plan-2022.txt'));

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const GBK_PLAN = Buffer.from(
  // 一、党的建设⏎1.抓学习。各支部每季度学习1次。⏎2.抓教育。
  'd2bba1a2b5b3b5c4bda8c9e80d0a312ed7a5d1a7cfb0a1a3b8f7d6a7b2bfc3bfbcbeb6c8d1a7cfb031b4cea1a30d0a322ed7a5bdccd3fda1a3',
  'hex',
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/plan-parse.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
};

const runOn = (bytes: Uint8Array, name = 'plan.txt') => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return run(path);
};

const planIn = (done: ReturnType<typeof run>) => {
  expect(done).toMatchObject({ status: 0, stderr: '' });
  return parsedPlan.parse(JSON.parse(done.stdout));
};

describe('npm run plan:parse', () => {
  it('prints the 2022 plan as JSON and nothing else', () => {
    const plan = planIn(runOn(PLAN));
    expect(plan.sections).toHaveLength(6);
    expect(plan.targets.map(({ item }) => item)).toEqual([4, 4, 9, 11]);
  });

  it('prints the same for the plan in Word and for one with a byte order mark and CRLF', async () => {
    const plan = planIn(runOn(PLAN));
    const paragraphs = PLAN.toString('utf8')
      .split('\n')
      .map((line) => new Paragraph(line));
    const word = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
    const marked = Buffer.from(`\ufeff${PLAN.toString('utf8').replace(/\n/g, '\r\n')}`);
    expect(planIn(runOn(word, 'plan.docx'))).toEqual(plan);
    expect(planIn(runOn(marked))).toEqual(plan);
  });

  it('reads a plan in GBK', () => {
    expect(planIn(runOn(GBK_PLAN)).targets).toEqual([
      {
        item: 1,
        quote: '各支部每季度学习1次',
        unit: 'branch',
        atLeast: 1,
        period: 'quarter',
        soft: false,
      },
    ]);
  });

  it('refuses an image-only document', async () => {
    const image = new ImageRun({ type: 'png', data: PNG, transformation: { width: 9, height: 9 } });
    const children = [new Paragraph({ children: [image] })];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(runOn(bytes, 'scan.docx')).toEqual({
      status: 2,
      stdout: '',
      stderr: '文件里只有图片没有文字，请换成可以选中文字的版本\n',
    });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), '文件里没有文字'],
    ['a picture', PNG, '文件不是文字'],
    ['a file over 5 MB', Buffer.alloc(6 * 1024 * 1024, PLAN), '文件超过5 MB'],
    ['a readme', Buffer.from('# Readme\n\n1. Install\n2. Start\n'), '没有读到党建工作计划'],
  ])('refuses %s with one sentence and exit code 2', (_, bytes, sentence) => {
    const done = runOn(bytes);
    expect(done).toMatchObject({ status: 2, stdout: '' });
    expect(done.stderr).toMatch(new RegExp(`^${sentence}.*请.*\n$`));
  });

  it('says what to do when there is no file to read', () => {
    const refused = [run(), run(join(folder, 'none.txt')), run(folder), run('a', 'b')];
    for (const done of refused) {
      expect(done).toMatchObject({ status: 2, stdout: '' });
      expect(done.stderr).toMatch(/^[^\n]+\n$/);
    }
  });
});
