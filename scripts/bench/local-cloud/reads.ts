import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { quantile } from '../statistics';
import { fillRows, openRows, readGroups } from './rows';

const READS = 2000;
const WARM_UP = 300;

export interface ReadFigures {
  rows: number;
  insertsPerSecond: number;
  p50Ms: number;
  /** Against the smallest store. */
  ratio: number;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** One store that grows; indexed reads are timed at each size. */
export async function benchReads(dataDir: string, sizes: readonly number[]) {
  const engine = openRows(dataDir);
  const figures: ReadFigures[] = [];
  let filled = 0;
  for (const rows of sizes) {
    const insertsPerSecond = await fillRows(engine, filled, rows);
    filled = rows;
    await readGroups(engine, rows, WARM_UP);
    const p50Ms = quantile(await readGroups(engine, rows, READS), 0.5);
    const ratio = p50Ms / (figures[0]?.p50Ms ?? p50Ms);
    figures.push({
      rows,
      insertsPerSecond: Math.round(insertsPerSecond),
      p50Ms: round(p50Ms, 3),
      ratio: round(ratio, 2),
    });
  }
  await engine.close();
  return figures;
}

/** The most memory, in megabytes, that a process of its own held while it answered queries. */
export async function benchMemory(dataDir: string, rows: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    path.join(__dirname, 'memory.ts'),
    dataDir,
    String(rows),
  ]);
  return Number(stdout);
}
