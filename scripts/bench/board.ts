import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createApi } from '@cloud/api/create-api';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import type { Entry } from '@shared/domain/entries/schema';
import { DAY, instantOf } from '@shared/domain/time';
import { DEMO_OFFICE, DEMO_YEAR } from '../demo/office';
import { demoAccountOf, seedDemo } from '../demo/seed';
import { type Engine, openEngine } from '../local-cloud/engine/engine';
import { connectInProcess } from '../local-cloud/in-process';
import { answered } from './local-cloud/rows';
import { quantile } from './statistics';

const NOW = instantOf('2022-11-18', '18:00') ?? 0;
const UNITS = [
  'branch-1',
  'branch-2',
  'branch-3',
  'branch-4',
  'branch-5',
  'branch-6',
  'party-group',
  'organ-committee',
];
const PER_CALL = 1000;
const TURNS = 20;
const LOOKS_A_TURN = 15;

export interface BoardFigures {
  records: number;
  /** Reads, derives and keeps: the first look after a change. */
  anewMs: number;
  /** A look while nothing changes. */
  p50Ms: number;
  p99Ms: number;
  megabytes: number;
}

/** Fills a year with records like one that stands there: spread over units, days and what they count for. */
const fill = async (
  engine: Engine,
  like: Entry,
  serves: readonly Entry['serves'][],
  records: number,
) => {
  const { id: _, ...fields } = like;
  const text = (place: number): string => {
    const at = NOW - (place % 300) * DAY;
    return JSON.stringify({
      ...fields,
      _id: `bench-${place}`,
      unitId: UNITS[place % UNITS.length],
      serves: serves[place % serves.length],
      at,
      createdAt: at + place,
      unsealed: [],
      unsealedSince: null,
    });
  };
  for (let start = 0; start < records; start += PER_CALL) {
    const length = Math.min(PER_CALL, records - start);
    const data = Array.from({ length }, (_, place) => text(start + place));
    await answered(engine, { action: 'database.insertDocument', collectionName: 'entries', data });
  }
};

/** A year of so many records, whose board has been derived once. */
const yearOf = async (dataDir: string, records: number) => {
  mkdirSync(dataDir, { recursive: true });
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('bench');
  await seedDemo(db, NOW);
  const store = createStore(db);
  const plan = await store.plans.ofYear(DEMO_OFFICE.id, DEMO_YEAR);
  const [like] = await store.entries.inForceInYear(DEMO_OFFICE.id, DEMO_YEAR, (one) => [one]);
  if (!plan || !like) throw new Error('the demonstration has no plan or no entry');
  const serves = plan.commitments.map(({ id, title, item }) => [
    { commitmentId: id, title, item, itemTitle: title },
  ]);
  await fill(engine, like, serves, records);
  const api = createApi({
    db,
    checkInSecret: 'bench-secret-bench-secret-bench-secret',
    checkInLink: 'http://bench',
    clock: () => NOW,
    log: () => {},
  });
  const look = async () => {
    const began = performance.now();
    const reply = await api({ name: 'board.get', input: {}, accountId: demoAccountOf('he-ping') });
    if (!('data' in reply)) throw new Error(JSON.stringify(reply));
    return performance.now() - began;
  };
  const anewMs = Math.round(await look());
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  release();
  const times: number[] = [];
  return {
    /** Looks a few times, in turns with the other years, so that they share the machine's moods. */
    look: async (count: number, counted: boolean) => {
      const disconnect = connectInProcess(engine);
      for (let nth = 0; nth < count; nth++) {
        const time = await look();
        if (counted) times.push(time);
      }
      disconnect();
    },
    figures: (): BoardFigures => ({
      records,
      anewMs,
      p50Ms: Number(quantile(times, 0.5).toFixed(2)),
      p99Ms: Number(quantile(times, 0.99).toFixed(2)),
      megabytes,
    }),
    close: () => engine.close(),
  };
};

/**
 * The board of 18 items and 8 units over a year of so many records, the fewest first.
 * `ratio`: how much longer a look takes over the most than over the fewest.
 */
export const benchBoard = async (dataDir: string, sizes: readonly number[]) => {
  const years: Awaited<ReturnType<typeof yearOf>>[] = [];
  for (const size of sizes) years.push(await yearOf(path.join(dataDir, String(size)), size));
  for (const year of years) await year.look(LOOKS_A_TURN, false);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const year of years) await year.look(LOOKS_A_TURN, true);
  }
  for (const year of years) await year.close();
  const figures = years.map((year) => year.figures());
  const [fewest, most] = [figures[0], figures.at(-1)];
  return { figures, ratio: Number(((most?.p50Ms ?? 0) / (fewest?.p50Ms ?? 1)).toFixed(2)) };
};
