import type { init } from '@cloudbase/node-sdk';
import { ACCOUNTS, GROUP_SIZE } from './collections';

export type CloudDatabase = ReturnType<ReturnType<typeof init>['database']>;

/** What was answered, and what was only asked for: the latter may be there or not. */
export class Journal {
  readonly notes = new Set<string>();
  readonly groups = new Set<string>();
  readonly transfers = new Set<string>();
  /** The winner of each seat. */
  readonly seats = new Map<string, string>();
  /** How far each counter was acknowledged. */
  readonly counters = new Map<string, number>();
  /** Refusals that no cut explains. */
  readonly refusals: string[] = [];
  requests = 0;
}

/** Codes that belong to the load: another one was first. */
const EXPECTED = new Set(['DATABASE_TRANSACTION_CONFLICT', 'DATABASE_DUPLICATE_WRITE']);

interface Around {
  readonly db: CloudDatabase;
  readonly round: number;
  readonly journal: Journal;
  readonly isOver: () => boolean;
}

type Step = (around: Around, name: string) => Promise<void>;

const add: Step = async ({ db, round, journal }, name) => {
  await db.collection('notes').add({ _id: name, round, text: '第三支部党员大会'.repeat(8) });
  journal.notes.add(name);
};

const addGroup: Step = async ({ db, round, journal }, name) => {
  const members = Array.from({ length: GROUP_SIZE }, (_, i) => ({
    _id: `${name}-${i}`,
    round,
    group: name,
  }));
  await db.collection('groups').add(members);
  journal.groups.add(name);
};

const takeSeat: Step = async ({ db, round, journal }, name) => {
  const seat = name.replace(/^.*?-/, '');
  await db.collection('seats').add({ _id: name, round, seat: `${round}-${seat}` });
  journal.seats.set(`${round}-${seat}`, name);
};

const transfer: Step = async ({ db, round, journal }, name) => {
  const [from, to] = [...ACCOUNTS].sort(() => Math.random() - 0.5);
  const amount = 1 + Math.floor(Math.random() * 9);
  const transaction = await db.startTransaction();
  const accounts = transaction.collection('accounts');
  await accounts.doc(from ?? '').update({ n: db.command.inc(-amount) });
  await accounts.doc(to ?? '').update({ n: db.command.inc(amount) });
  await transaction.collection('transfers').add({ _id: name, round, from, to, amount });
  await transaction.commit();
  journal.transfers.add(name);
};

/** Counts one document up, each time on the condition that it stands where it was left. */
const count = async ({ db, round, journal, isOver }: Around, name: string) => {
  await db.collection('counters').add({ _id: name, round, n: 0 });
  journal.counters.set(name, 0);
  for (let n = 0; !isOver(); n++) {
    const reply = await db
      .collection('counters')
      .where({ _id: name, n })
      .update({ n: n + 1 });
    journal.requests++;
    if (reply.updated !== 1) throw new Error(`${name} was not at ${n}`);
    journal.counters.set(name, n + 1);
  }
};

async function attempt(around: Around, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = String(Object(error).code ?? '');
    if (around.isOver() || EXPECTED.has(code)) return;
    around.journal.refusals.push(String(error));
  }
}

async function repeat(around: Around, worker: string, step: Step): Promise<void> {
  for (let n = 0; !around.isOver(); n++) {
    around.journal.requests++;
    await attempt(around, () => step(around, `${worker}${around.round}-${n}`));
  }
}

const WORKERS: readonly (readonly [string, Step])[] = [
  ['na', add],
  ['nb', add],
  ['nc', add],
  ['ga', addGroup],
  ['gb', addGroup],
  // Both want the same seats.
  ['sa', takeSeat],
  ['sb', takeSeat],
  ['ta', transfer],
  ['tb', transfer],
];

/** Loads the local cloud from many sides; resolves once the cut has ended every request. */
export async function load(around: Around): Promise<void> {
  await Promise.all([
    ...WORKERS.map(([worker, step]) => repeat(around, worker, step)),
    ...['ca', 'cb'].map((worker) =>
      attempt(around, () => count(around, `${worker}${around.round}`)),
    ),
  ]);
}
