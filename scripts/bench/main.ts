import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildClient } from '../build-client';
import { measureBrowserFirstLoad, measureWeapp } from '../measure-client';
import { benchBareStore } from './bare-store';
import { benchBoard } from './board';
import { benchCheckIn } from './check-in';
import { benchFirstAnswer } from './first-answer';
import { benchLocalCloud } from './local-cloud/figures';
import { benchRoster } from './roster';
import { benchRush } from './rush';
import { benchSignUps } from './sign-ups';

const measure = async (folder: string, million: boolean) => {
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
    rush: await benchRush(below('rush')),
    signUps: await benchSignUps(below('sign-ups')),
    store: { durableInsertsPerSecond },
    localCloud: await benchLocalCloud(below('local-cloud'), durableInsertsPerSecond, million),
    board: await benchBoard(below('board'), million ? [1_000, 1_000_000] : [1_000, 20_000]),
    roster: await benchRoster(below('roster'), million ? [2_500, 10_000, 50_000] : [1_000, 4_000]),
    ratio: {
      checkInToStore: Number((checkIn.perSecond[100] / durableInsertsPerSecond).toFixed(3)),
    },
    weapp: { mainPackageBytes, totalBytes },
    browser: { firstLoadGzipBytes: measureBrowserFirstLoad(browser.dir) },
    start: { secondsToFirstAnswer: await benchFirstAnswer(path.join(folder, 'start')) },
  };
};

type Figures = Awaited<ReturnType<typeof measure>>;

const table = (figures: Figures): void => {
  const { checkIn, rush, signUps, store, ratio, localCloud, board, roster, weapp, browser, start } =
    figures;
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
  console.table({ 'three hundred at one door': rush });
  console.table({ 'a thousand sign-ups at once': signUps });
  console.table(board.figures);
  console.table({ 'board, a look: largest to smallest': board.ratio });
  console.table(roster.sizes);
  console.table({
    'preview, cost of a row: largest to smallest': roster.growth.preview,
    'import, cost of a row: largest to smallest': roster.growth.apply,
  });
  console.table({
    'over the wire, a second': localCloud.perSecond.overTheWire,
    'over the wire, per bare insert': localCloud.perBareInsert.overTheWire,
    'in process, a second': localCloud.perSecond.inProcess,
    'in process, per bare insert': localCloud.perBareInsert.inProcess,
  });
  console.table(localCloud.indexedReads);
  console.table({
    ...localCloud.hotDocument,
    'memory while answering, MB': localCloud.megabytesInMemory,
  });
};

const main = async () => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { json: flag, million: flag } });
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const figures = await measure(folder, values.million);
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
