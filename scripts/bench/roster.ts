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

/** What a roster of one size costs. Work of the processor, so that a busy machine tells the same. */
export interface RosterFigures {
  rows: number;
  /** Reading the file and keeping its rows, and comparing them with the roster; per row. */
  previewCpuMsPerRow: number;
  /** Carrying them out; per row. */
  applyCpuMsPerRow: number;
  /** Calls, each with a sign of progress. */
  calls: number;
  /** Work of the longest of them. */
  longestCallCpuMs: number;
  longestCallMs: number;
}

/** What a row of the largest roster costs for each unit a row of the smallest does: 1 is linear. */
export interface RosterGrowth {
  preview: number;
  apply: number;
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

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const clerk = (api: Api) => {
  const seen = { calls: 0, longestCpu: 0, longest: 0 };
  const ask = async (name: string, input: object) => {
    const [began, cpuBefore] = [performance.now(), cpuMs()];
    const reply = await api({ name, input, accountId: demoAccountOf('he-ping') });
    seen.calls += 1;
    seen.longestCpu = Math.max(seen.longestCpu, cpuMs() - cpuBefore);
    seen.longest = Math.max(seen.longest, performance.now() - began);
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code}`);
    return z.parse(importSummary, reply.data);
  };
  /** Goes on until there is nothing more to compare, or to carry out. */
  const advance = async (importId: string): Promise<ImportSummary> => {
    for (;;) {
      const summary = await ask('roster.advanceImport', { importId });
      if (summary.state !== 'comparing' && summary.state !== 'applying') return summary;
    }
  };
  return { ask, advance, seen };
};

const rounded = (value: number): number => Number(value.toFixed(3));

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
    const { ask, advance, seen } = clerk(api);
    const base64 = Buffer.from(rosterOf(rows)).toString('base64');
    const request = { requestId: `bench-${rows}`, name: '名册.csv', base64 };
    const began = cpuMs();
    const { id: importId } = await ask('roster.createImport', request);
    const { revision, day: endsOn } = await advance(importId);
    const previewed = cpuMs();
    await ask('roster.confirmImport', { importId, revision, endsOn });
    const { counts } = await advance(importId);
    if (counts.done !== rows) throw new Error(`${counts.done} of ${rows} done`);
    return {
      rows,
      previewCpuMsPerRow: rounded((previewed - began) / rows),
      applyCpuMsPerRow: rounded((cpuMs() - previewed) / rows),
      calls: seen.calls,
      longestCallCpuMs: Math.round(seen.longestCpu),
      longestCallMs: Math.round(seen.longest),
    };
  } finally {
    release();
    await engine.close();
  }
};

/** So that the first size measured does not pay for what the process learns once. */
const WARM_UP = 1_000;

/**
 * What rosters of several sizes cost, each in a store of its own; a row of the largest should cost what
 * one of the smallest does.
 * @param dataDir an empty folder
 * @param sizes rows, ascending
 */
export const benchRoster = async (
  dataDir: string,
  sizes: readonly number[],
): Promise<{ sizes: RosterFigures[]; growth: RosterGrowth }> => {
  await benchOne(path.join(dataDir, 'warm-up'), WARM_UP);
  const figures: RosterFigures[] = [];
  for (const rows of sizes)
    figures.push(await benchOne(path.join(dataDir, `roster-${rows}`), rows));
  const [smallest, largest] = [figures[0], figures.at(-1)];
  if (!smallest || !largest) throw new Error('no sizes to measure');
  const growth = {
    preview: rounded(largest.previewCpuMsPerRow / smallest.previewCpuMsPerRow),
    apply: rounded(largest.applyCpuMsPerRow / smallest.applyCpuMsPerRow),
  };
  return { sizes: figures, growth };
};
