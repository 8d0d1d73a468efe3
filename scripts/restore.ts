import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FolderNotEmpty, restore } from './local-cloud/backup/restore';
import { ArchiveDamaged } from './local-cloud/backup/tar';
import { FolderInUse } from './local-cloud/store/folder-lock';

const USAGE = '用法：npm run restore -- 备份文件 --data 数据文件夹 [--force]';

const readArguments = () => {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, force: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(`请给出一个备份文件。${USAGE}`);
  if (!values.data) throw new Error(`请用 --data 指明恢复到哪个文件夹。${USAGE}`);
  return { file: path.resolve(file), dataDir: path.resolve(values.data), force: values.force };
};

const explain = (error: unknown, file: string, dataDir: string): string => {
  if (error instanceof ArchiveDamaged) {
    return `备份文件不完整或被改动过，没有恢复：${file}（${error.message}）。请换一份备份`;
  }
  if (error instanceof FolderInUse) return `文件夹正在使用，没有恢复：${dataDir}。请先停止运行`;
  if (error instanceof FolderNotEmpty) {
    return `文件夹里已有数据，没有恢复：${dataDir}。请换一个文件夹，或加上 --force，原有的会移到旁边保存`;
  }
  return `没有恢复成功：${error instanceof Error ? error.message : String(error)}`;
};

const main = () => {
  const { file, dataDir, force } = readArguments();
  if (!existsSync(file)) throw new Error(`找不到备份文件：${file}`);
  try {
    const { documents, files, aside } = restore(file, dataDir, force);
    const kept = aside ? `；原有的数据移到了 ${aside}` : '';
    console.log(`已恢复到 ${dataDir}：数据${documents}条，文件${files}个${kept}`);
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
