import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildClient } from '../build-client';
import { measureBrowserFirstLoad, measureWeapp } from '../measure-client';
import { benchBareStore } from './bare-store';
import { benchCheckIn } from './check-in';
import { benchFirstAnswer } from './first-answer';

const measure = async (folder: string) => {
  const below = (name: string) => {
    const dir = path.join(folder, name);
    mkdirSync(dir);
    return dir;
  };
  const weapp = await buildClient('weapp');
  const browser = await buildClient('h5');
  await buildClient('h5', { demo: true });
  const checkIn = await benchCheckIn(below('check-in'));
  const durableInsertsPerSecond = benchBareStore(below('bare'));
  const { mainPackageBytes, totalBytes } = measureWeapp(weapp.dir);
  return {
    checkIn,
    store: { durableInsertsPerSecond },
    ratio: {
      checkInToStore: Number((checkIn.perSecond[100] / durableInsertsPerSecond).toFixed(3)),
    },
    weapp: { mainPackageBytes, totalBytes },
    browser: { firstLoadGzipBytes: measureBrowserFirstLoad(browser.dir) },
    start: { secondsToFirstAnswer: await benchFirstAnswer(path.join(folder, 'start')) },
  };
};

type Figures = Awaited<ReturnType<typeof measure>>;

const table = ({ checkIn, store, ratio, weapp, browser, start }: Figures): void => {
  console.table({
    'database calls per check-in': checkIn.dbCalls,
    'rounds one after another': checkIn.sequentialRounds,
    'writes per check-in': checkIn.writes,
    'durable inserts a second, bare store': store.durableInsertsPerSecond,
    'check-ins (100 in flight) per bare insert': ratio.checkInToStore,
    'weapp main package, bytes': weapp.mainPackageBytes,
    'weapp in all, bytes': weapp.totalBytes,
    'browser first load, bytes gzip': browser.firstLoadGzipBytes,
    'start to first answer, seconds': start.secondsToFirstAnswer,
  });
  console.table({
    'check-ins a second': checkIn.perSecond,
    'p50, ms': checkIn.p50Ms,
    'p99, ms': checkIn.p99Ms,
  });
};

const main = async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const figures = await measure(folder);
    if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
    else table(figures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
