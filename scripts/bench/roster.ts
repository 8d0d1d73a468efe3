import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Api, createApi } from '@cloud/api/create-api';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { type ImportSummary, importSummary } from '@shared/contract/roster-import';
import * as z from 'zod/mini';
import { demoAccountOf, seedDemo } from '../demo/seed';
import { openEngine } from '../local-cloud/engine/engine';
import { connectInProcess } from '../local-cloud/in-process';

/** Members of one branch in the file. */
const PER_UNIT = 100;

export interface RosterFigures {
  rows: number;
  /** Reading the file and keeping its rows. */
  readSeconds: number;
  compareSeconds: number;
  applySeconds: number;
  /** Work of the processor per row, whatever else the machine is doing: the same for every size. */
  cpuMsPerRow: number;
  /** The longest wait for a sign of progress. */
  longestCallMs: number;
}

const rosterOf = (rows: number): string =>
  [
    '姓名,支部,党员类别,手机号,身份证号',
    ...Array.from({ length: rows }, (_, at) => {
      const phone = `138${String(at).padStart(8, '0')}`;
      const unit = Math.floor(at / PER_UNIT);
      return `演示·第${at % 997}号${at},演示·单位${unit},正式党员,${phone},110101199001011234`;
    }),
  ].join('\n');

const addUnits = async (store: ReturnType<typeof createStore>, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    await store.organisation.addUnit({
      id: `demo:bench-${at}`,
      officeId: 'demo',
      unitId: `bench-${at}`,
      name: `演示·单位${at}`,
      kind: 'branch',
      parentId: 'organ-committee',
      column: null,
      columnName: null,
      placeholder: false,
      validFrom: '2021-01-01',
      validTo: null,
    });
  }
};

const secondsOf = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return Number(((performance.now() - began) / 1000).toFixed(2));
};

const clerk = (api: Api) => {
  const slowest = { milliseconds: 0 };
  const ask = async (name: string, input: object) => {
    const began = performance.now();
    const reply = await api({ name, input, accountId: demoAccountOf('he-ping') });
    slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - began);
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code}`);
    return z.parse(importSummary, reply.data);
  };
  return { ask, slowest };
};

/** One roster through the whole function path, into a store of its own: read, compared, carried out. */
const benchOne = async (dataDir: string, rows: number): Promise<RosterFigures> => {
  mkdirSync(dataDir);
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('bench');
  try {
    await seedDemo(db, Date.now());
    await addUnits(createStore(db), Math.ceil(rows / PER_UNIT));
    const api = createApi({
      db,
      checkInSecret: 'bench-secret-bench-secret-bench-secret',
      checkInLink: 'http://bench',
      clock: Date.now,
      log: () => {},
    });
    const { ask, slowest } = clerk(api);
    const base64 = Buffer.from(rosterOf(rows)).toString('base64');
    const request = { requestId: `bench-${rows}`, name: '名册.csv', base64 };
    let summary: ImportSummary | undefined;
    const cpuBefore = process.cpuUsage();
    const readSeconds = await secondsOf(async () => {
      summary = await ask('roster.createImport', request);
    });
    const importId = summary?.id ?? '';
    slowest.milliseconds = 0;
    const advance = async () => {
      do summary = await ask('roster.advanceImport', { importId });
      while (summary.state === 'comparing' || summary.state === 'applying');
    };
    const compareSeconds = await secondsOf(advance);
    const { revision = 0, day: endsOn } = summary ?? {};
    await ask('roster.confirmImport', { importId, revision, endsOn });
    const applySeconds = await secondsOf(advance);
    if (summary?.counts.done !== rows) throw new Error(`${summary?.counts.done} of ${rows} done`);
    const { user, system } = process.cpuUsage(cpuBefore);
    const cpuMsPerRow = Number(((user + system) / 1000 / rows).toFixed(2));
    const longestCallMs = Math.round(slowest.milliseconds);
    return { rows, readSeconds, compareSeconds, applySeconds, cpuMsPerRow, longestCallMs };
  } finally {
    release();
    await engine.close();
  }
};

/**
 * How long rosters of two sizes take; ten times the rows should take about ten times as long.
 * @param dataDir an empty folder
 */
export const benchRoster = async (
  dataDir: string,
  sizes: readonly number[] = [5_000, 50_000],
): Promise<RosterFigures[]> => {
  const figures: RosterFigures[] = [];
  for (const rows of sizes)
    figures.push(await benchOne(path.join(dataDir, `roster-${rows}`), rows));
  return figures;
};
