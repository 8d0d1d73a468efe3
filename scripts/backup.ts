import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BackupRefused, backUp } from './local-cloud/backup/back-up';

const USAGE = '用法：npm run backup -- 备份文件 [--data 数据文件夹] [--force]';

/** The office's data, or the demonstration's where there is no office on this machine. */
const usualFolder = (): string =>
  ['office', 'demo'].map((name) => path.join('.data', name)).find(existsSync) ??
  path.join('.data', 'office');

const readArguments = () => {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, force: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(`请给出一个备份文件的名称。${USAGE}`);
  const dataDir = path.resolve(values.data ?? usualFolder());
  return { file: path.resolve(file), dataDir, force: values.force };
};

const MEGABYTE = 1024 * 1024;

const explain = (error: unknown, file: string, dataDir: string): string => {
  if (!(error instanceof BackupRefused)) {
    return `没有备份成功：${error instanceof Error ? error.message : String(error)}`;
  }
  return {
    'no-data': `文件夹里没有可备份的数据：${dataDir}。请用 --data 指明数据文件夹`,
    exists: `文件已存在，没有改动它：${file}。请换一个名称，或加上 --force 替换它`,
    damaged: `数据有损坏，没有备份：${dataDir}。请先重新启动一次，启动时会自动修复`,
    restless: '备份时不断有文件被删除，没有备份成功。请稍后再试',
  }[error.reason];
};

const main = () => {
  const { file, dataDir, force } = readArguments();
  const began = Date.now();
  try {
    const { documents, files, bytes } = backUp(dataDir, file, force);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const size = (bytes / MEGABYTE).toFixed(1);
    console.log(
      `已备份到 ${file}：数据${documents}条，文件${files}个，共${size} MB，用时${seconds}秒`,
    );
  } catch (error) {
    throw new Error(explain(error, file, dataDir));
  }
};

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  process.exit(1);
}
