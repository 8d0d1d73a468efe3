import type { Api } from '@cloud/api/create-api';
import { openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { createTimer } from '@cloud/timer/create-timer';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { openEngine } from '../../scripts/local-cloud/engine/engine';
import { connectInProcess } from '../../scripts/local-cloud/in-process';
import { freePort } from './free-port';
import { BUILT_START, type RunningScript, spawnScript } from './spawn';
import { tempDir } from './temp-dir';
import { type Person, personCalling } from './typed-caller';

const identityList = z.object({
  clock: z.object({ now: z.int() }),
  identities: z.array(z.object({ id: z.string(), name: z.string(), token: z.string() })),
});

/** The demonstration as `npm start` runs it, in a process of its own with data of its own. */
export interface LocalRun {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** One of the people `GET /demo/identities` lists, calling operations over HTTP. */
  readonly as: (personId: string) => Person;
  /** What stands for one of them in a browser, by the name they are shown under. */
  readonly tokenOf: (name: string) => string;
  /** Now, by the clock of the demonstration. */
  readonly clock: () => Promise<Instant>;
  /** Ends the server: nobody answers at its address. */
  readonly stop: () => Promise<void>;
  /** Starts it again at the same address, on the same data. */
  readonly restart: () => Promise<void>;
  /** Runs a job of the timer now, whenever it is due: with the server away, over the same data. */
  readonly runJob: (name: string) => Promise<void>;
  /** Ends it and throws its data away. */
  readonly close: () => Promise<void>;
}

const overHttp =
  (origin: string): Api =>
  async ({ name, input, accountId }) => {
    const response = await fetch(`${origin}/call/${String(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${accountId}` },
      body: JSON.stringify(input),
    });
    return response.json();
  };

/** Runs a job of the timer over the data of an office that is not running. */
const runJobOver = async (dataDir: string, name: string, now: Instant): Promise<void> => {
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  await createTimer({ db: openDatabase('local'), clock: () => now, log: () => {} })(name);
  release();
  await engine.close();
};

/** Starts the demonstration and waits until it answers. */
export async function startLocalRun(): Promise<LocalRun> {
  const data = tempDir('local-run');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const launch = async (): Promise<RunningScript> => {
    const args = ['--port', String(port), '--data', data.path];
    const script = spawnScript(BUILT_START, { args });
    await script.line(/^打开 /);
    return script;
  };

  let script = await launch();
  const read = async () => {
    const response = await fetch(`${origin}/demo/identities`);
    return z.parse(identityList, await response.json());
  };
  const { identities } = await read();
  const api = overHttp(origin);
  const stop = async () => {
    await script.stop();
  };
  const restart = async () => {
    script = await launch();
  };
  const clock = async () => (await read()).clock.now;
  const tokenOf = (isMeant: (identity: (typeof identities)[number]) => boolean, asked: string) => {
    const identity = identities.find(isMeant);
    if (!identity) throw new Error(`the demonstration offers no ${asked}`);
    return identity.token;
  };
  return {
    origin,
    as: (personId) =>
      personCalling(
        api,
        tokenOf(({ id }) => id === personId, personId),
      ),
    tokenOf: (shown) => tokenOf(({ name }) => name === shown, shown),
    clock,
    stop,
    restart,
    runJob: async (name) => {
      const now = await clock();
      await stop();
      await runJobOver(data.path, name, now);
      await restart();
    },
    close: async () => {
      await stop();
      data.remove();
    },
  };
}
