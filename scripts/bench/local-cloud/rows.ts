import { type Engine, openEngine } from '../../local-cloud/engine/engine';
import type { CloudRequest, CollectionDeclaration } from '../../local-cloud/types';

const PER_GROUP = 20;
const PER_CALL = 1000;

/** Rows in groups of twenty: a read by group finds as much in a small store as in a large one. */
const collections: readonly CollectionDeclaration[] = [
  {
    name: 'rows',
    indexes: [
      {
        name: 'byGroup',
        unique: false,
        keys: [
          { field: 'group', direction: 1 },
          { field: 'at', direction: 1 },
        ],
      },
    ],
  },
];

export const openRows = (dataDir: string): Engine => openEngine({ dataDir, collections });

/** Sends one request and insists on an answer. */
export async function answered(engine: Engine, request: CloudRequest): Promise<unknown> {
  const { code, message, data } = await engine.execute(request);
  if (code) throw new Error(`${code}: ${message}`);
  return data;
}

const groupOf = (row: number): string => `group-${Math.floor(row / PER_GROUP)}`;

const rowText = (row: number): string =>
  JSON.stringify({ _id: `row-${row}`, group: groupOf(row), at: row, note: 'x'.repeat(200) });

/** Inserts rows, a thousand in each call. @returns documents a second */
export async function fillRows(engine: Engine, from: number, to: number): Promise<number> {
  const began = performance.now();
  for (let start = from; start < to; start += PER_CALL) {
    const length = Math.min(PER_CALL, to - start);
    const data = Array.from({ length }, (_, i) => rowText(start + i));
    await answered(engine, { action: 'database.insertDocument', collectionName: 'rows', data });
  }
  return ((to - from) * 1000) / (performance.now() - began);
}

/** Reads one group in order through the index. @returns milliseconds */
async function readGroup(engine: Engine, nth: number): Promise<number> {
  const began = performance.now();
  await answered(engine, {
    action: 'database.getDocument',
    collectionName: 'rows',
    query: JSON.stringify({ group: groupOf(nth * PER_GROUP) }),
    order: JSON.stringify({ at: -1 }),
    limit: PER_GROUP,
  });
  return performance.now() - began;
}

/** Reads groups spread over all rows. @returns milliseconds of each */
export async function readGroups(engine: Engine, rows: number, times: number): Promise<number[]> {
  const groups = Math.floor(rows / PER_GROUP);
  const out: number[] = [];
  // A step without a factor in common with the number of groups comes by all of them.
  for (let i = 0; i < times; i++) out.push(await readGroup(engine, (i * 7919) % groups));
  return out;
}
