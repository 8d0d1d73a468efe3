import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { init } from '@cloudbase/node-sdk';
import { sdkEnvironment } from './local-cloud/environment';
import { check } from './local-cloud/store/check';
import { Store } from './local-cloud/store/store';
import { ACCOUNTS, COLLECTIONS } from './power-cut/collections';
import { type CloudDatabase, Journal, load } from './power-cut/load';
import { type Balances, verify } from './power-cut/verify';
import { bundleVictim, startVictim, type Victim } from './power-cut/victim';

const USAGE = 'usage: npx tsx scripts/power-cut.ts [--rounds N]';
const REPORT_EVERY = 50;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const connect = (url: string): CloudDatabase => {
  Object.assign(process.env, sdkEnvironment(url), { SILENCE: 'true' });
  return init({ env: 'local', keepalive: true }).database();
};

/** Loads the local cloud and kills it at a moment nobody knows. */
async function cutDuringLoad(victim: Victim, db: CloudDatabase, round: number): Promise<Journal> {
  const journal = new Journal();
  let isOver = false;
  const loaded = load({ db, round, journal, isOver: () => isOver });
  await wait(10 + Math.random() * 190);
  isOver = true;
  await victim.kill();
  await loaded;
  return journal;
}

const readRounds = (): number => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is a number; ${USAGE}`);
  return rounds;
};

class Run {
  readonly violations: string[] = [];
  readonly #balances: Balances = new Map();
  #previous: Journal | undefined;
  acknowledged = 0;
  cutWrites = 0;

  /** One life of the local cloud: what the last one left is verified, then this one is killed. */
  async round(round: number, file: string, dataDir: string): Promise<void> {
    const victim = await startVictim(file, dataDir);
    const db = connect(victim.url);
    if (round === 1) {
      await db.collection('accounts').add(ACCOUNTS.map((_id) => ({ _id, n: 0 })));
    }
    await this.#verify(db, round - 1);
    const journal = await cutDuringLoad(victim, db, round);
    this.#listen(victim.said(), round);
    const { notes, groups, transfers, seats, counters } = journal;
    this.acknowledged += notes.size + groups.size + transfers.size + seats.size;
    for (const n of counters.values()) this.acknowledged += n + 1;
    this.#previous = journal;
  }

  async end(rounds: number, file: string, dataDir: string): Promise<void> {
    const victim = await startVictim(file, dataDir);
    await this.#verify(connect(victim.url), rounds);
    await victim.kill();
    const store = new Store(dataDir, COLLECTIONS, (line) => this.violations.push(line));
    const { documents, complaints } = check(
      store,
      COLLECTIONS.map(({ name }) => name),
    );
    this.violations.push(...complaints);
    store.close();
    console.log(`${documents} documents at the end, compared with every index`);
  }

  async #verify(db: CloudDatabase, round: number): Promise<void> {
    if (!this.#previous) return;
    const found = await verify(db, round, this.#previous, this.#balances);
    this.violations.push(...found.map((line) => `round ${round}: ${line}`));
  }

  /** A write that was cut off is to be expected; anything else torn is not. */
  #listen(said: string, round: number): void {
    for (const line of said.split('\n').filter((text) => text !== '')) {
      if (line.includes('cut off before it was answered')) this.cutWrites++;
      else this.violations.push(`round ${round}: ${line}`);
    }
  }
}

const main = async () => {
  const rounds = readRounds();
  const file = await bundleVictim();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'power-cut-'));
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  const run = new Run();
  const tell = (round: number) =>
    console.log(
      `round ${round} of ${rounds}, ${seconds()} s: ${run.acknowledged} writes acknowledged, ${run.cutWrites} cut off while writing, ${run.violations.length} violations`,
    );
  for (let round = 1; round <= rounds && run.violations.length === 0; round++) {
    await run.round(round, file, dataDir);
    if (round % REPORT_EVERY === 0) tell(round);
  }
  await run.end(rounds, file, dataDir);
  for (const violation of run.violations) console.log(violation);
  tell(rounds);
  if (run.violations.length > 0) {
    console.log(`the data folder is kept: ${dataDir}`);
    process.exit(1);
  }
  rmSync(dataDir, { recursive: true });
  process.exit(0);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
