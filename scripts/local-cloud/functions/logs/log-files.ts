import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { LogLine, LogSink } from './log-book';

/** Files kept, the one that is written included, and the size at which the next one begins. */
const FILES = 3;
const LARGEST_FILE = 5 * 1024 * 1024;

const line = z.object({
  time: z.string(),
  function: z.string(),
  requestId: z.string(),
  level: z.enum(['debug', 'info', 'warn', 'error', 'report', 'timer']),
  text: z.string(),
});

const fileName = (dataDir: string, age: number): string =>
  join(dataDir, 'logs', age === 0 ? 'functions.jsonl' : `functions.${age}.jsonl`);

function rotate(dataDir: string): void {
  for (let age = FILES - 2; age >= 0; age--) {
    const file = fileName(dataDir, age);
    if (existsSync(file)) renameSync(file, fileName(dataDir, age + 1));
  }
}

/** Appends lines to `logs/functions.jsonl` of a data folder; older files have a number. */
export function logFiles(dataDir: string, largest = LARGEST_FILE): LogSink {
  const file = fileName(dataDir, 0);
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  let size = existsSync(file) ? statSync(file).size : 0;
  return {
    append(lines) {
      const text = lines.map((each) => `${JSON.stringify(each)}\n`).join('');
      if (size > 0 && size + text.length > largest) {
        rotate(dataDir);
        size = 0;
      }
      appendFileSync(file, text);
      size += Buffer.byteLength(text);
    },
  };
}

/** The line, or nothing when a crash tore it. */
function parsed(text: string): LogLine[] {
  try {
    return [line.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}

/** Every line kept in a data folder, oldest first; also while a cloud writes there. */
export function readLogFiles(dataDir: string): LogLine[] {
  const ages = Array.from({ length: FILES }, (_, age) => FILES - 1 - age);
  return ages
    .map((age) => fileName(dataDir, age))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap(parsed));
}
