import { readFile, stat } from 'node:fs/promises';
import { MOST_FILE_BYTES, readPlanFile } from '@cloud/readers/plan-file';
import { parsePlanText, planRefusals } from '@shared/domain/plan-text';

/** What only the command line can meet; every other sentence is the import's own. */
const REFUSAL_TEXT = {
  ...planRefusals,
  no_argument: '没有指定文件，用法：npm run --silent plan:parse -- 文件路径',
  one_argument: '一次只能读一个文件，请只写一个文件路径',
  no_file: '找不到这个文件，请核对路径',
  directory: '这是文件夹，请指定其中的一个文件',
  unreadable: '这个文件读不了，请核对它的访问权限',
} as const;

type Refusal = keyof typeof REFUSAL_TEXT;

type Outcome = { json: string } | { refusal: Refusal };

const errorCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const readBytes = async (path: string): Promise<Uint8Array | Refusal> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'directory';
    if (found.size > MOST_FILE_BYTES) return 'too_large';
    return await readFile(path);
  } catch (error) {
    return errorCodeOf(error) === 'ENOENT' ? 'no_file' : 'unreadable';
  }
};

const parse = async (args: readonly string[]): Promise<Outcome> => {
  const [path, ...more] = args;
  if (path === undefined || path === '') return { refusal: 'no_argument' };
  if (more.length > 0) return { refusal: 'one_argument' };
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return { refusal: bytes };
  const file = await readPlanFile({ name: path, bytes });
  if (!file.ok) return { refusal: file.reason };
  const reading = parsePlanText(file);
  return reading.ok ? { json: JSON.stringify(reading.plan) } : { refusal: reading.reason };
};

parse(process.argv.slice(2)).then((outcome) => {
  if ('json' in outcome) {
    process.stdout.write(`${outcome.json}\n`);
    return;
  }
  process.stderr.write(`${REFUSAL_TEXT[outcome.refusal]}\n`);
  process.exitCode = 2;
});
