import { init } from '@cloudbase/node-sdk';
import { sdkEnvironment } from '../../local-cloud/environment';
import { connectInProcess } from '../../local-cloud/in-process';
import { startLocalCloud } from '../../local-cloud/start';
import { inFlight } from '../in-flight';

const WIDTH = 50;
const WARM_UP = 100;
const COUNTS = { overTheWire: 600, inProcess: 4000 } as const;
const TRANSACTIONS = 200;

type Database = ReturnType<ReturnType<typeof init>['database']>;

/** Times `count` calls, fifty in flight. @returns calls a second */
async function rate(count: number, call: (index: number) => Promise<unknown>): Promise<number> {
  await inFlight(0, WARM_UP, WIDTH, call);
  const began = performance.now();
  await inFlight(WARM_UP, count, WIDTH, call);
  return Math.round((count * 1000) / (performance.now() - began));
}

async function operations(db: Database, name: string, count: number) {
  await db.createCollection(name);
  const things = () => db.collection(name);
  const _ = db.command;
  const note = 'x'.repeat(300);
  return {
    add: await rate(count, (i) => things().add({ _id: `${i}`, free: 5, note })),
    getById: await rate(count, (i) => things().doc(`${i}`).get()),
    conditionalUpdate: await rate(count, (i) =>
      things()
        .where({ _id: `${i}`, free: _.gte(1) })
        .update({ free: _.inc(-1) }),
    ),
  };
}

const isConflict = (error: unknown): boolean =>
  Object(error).code === 'DATABASE_TRANSACTION_CONFLICT';

/** One transaction on the document everybody wants. @returns false when another was first */
async function addOne(db: Database): Promise<boolean> {
  const own = await db.startTransaction();
  try {
    const hot = own.collection('hot').doc('one');
    const { data } = await hot.get();
    await hot.update({ n: Number(Object(data).n) + 1 });
    await own.commit();
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Everybody changes one document: by conditional updates, and by transactions that read it. */
async function contention(db: Database) {
  await db.createCollection('hot');
  await db.collection('hot').add({ _id: 'one', free: 1_000_000, n: 0 });
  const _ = db.command;
  const updates = await rate(COUNTS.inProcess, () =>
    db
      .collection('hot')
      .where({ _id: 'one', free: _.gte(1) })
      .update({ free: _.inc(-1) }),
  );
  let conflicts = 0;
  const began = performance.now();
  await inFlight(0, TRANSACTIONS, WIDTH, async () => {
    while (!(await addOne(db))) conflicts++;
  });
  const seconds = (performance.now() - began) / 1000;
  const { data } = await db.collection('hot').doc('one').get();
  if (Object(data[0]).n !== TRANSACTIONS) throw new Error('a transaction was lost');
  return {
    updatesPerSecond: updates,
    transactionsPerSecond: Math.round(TRANSACTIONS / seconds),
    conflictsPerTransaction: Number((conflicts / TRANSACTIONS).toFixed(1)),
  };
}

/** The unmodified SDK against one local cloud, over HTTP and in the same process. */
export async function benchOperations(dataDir: string) {
  const cloud = await startLocalCloud({ port: 0, dataDir, collections: [] });
  Object.assign(process.env, sdkEnvironment(cloud.url));
  const app = init({ env: 'local', keepalive: true });
  const overTheWire = await operations(app.database(), 'wire', COUNTS.overTheWire);
  const release = connectInProcess(cloud.engine);
  const inProcess = await operations(app.database(), 'direct', COUNTS.inProcess);
  const hotDocument = await contention(app.database());
  release();
  await cloud.close();
  return { perSecond: { overTheWire, inProcess }, hotDocument };
}
