import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { benchOperations } from './operations';
import { benchMemory, benchReads } from './reads';

const SIZES = [1_000, 100_000] as const;
const MILLION = 1_000_000;

const asRatios = (rates: Readonly<Record<string, number>>, base: number) =>
  Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [name, Number((rate / base).toFixed(2))]),
  );

/**
 * What the local cloud does: the SDK's operations as a share of the bare store's durable inserts,
 * indexed reads as the store grows, and the memory it takes to answer.
 * @param million whether to grow to a million documents, which takes minutes
 */
export async function benchLocalCloud(folder: string, bareInserts: number, million: boolean) {
  const below = (name: string): string => {
    const dir = path.join(folder, name);
    mkdirSync(dir, { recursive: true });
    return dir;
  };
  const { perSecond, hotDocument } = await benchOperations(below('operations'));
  const sizes = million ? [...SIZES, MILLION] : SIZES;
  const indexedReads = await benchReads(below('reads'), sizes);
  return {
    perSecond,
    perBareInsert: {
      overTheWire: asRatios(perSecond.overTheWire, bareInserts),
      inProcess: asRatios(perSecond.inProcess, bareInserts),
    },
    hotDocument,
    indexedReads,
    megabytesInMemory: await benchMemory(below('reads'), sizes.at(-1) ?? 0),
  };
}
