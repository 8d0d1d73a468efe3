import { randomBytes } from 'node:crypto';
import { tooManyTransactions, transactionNotExist } from '../errors';
import type { Connection } from '../store/connection';
import type { Store } from '../store/store';
import type { Holder, Locks } from './locks';
import { type Readers, Transaction } from './transaction';

/** A transaction must be committed or aborted within this time, as with the service. */
const LIMIT_MS = 30_000;

/** Each open transaction may hold a connection to the database. */
const MOST_OPEN = 200;

/** Connections kept for the next transactions. */
const MOST_IDLE = 8;

/** Size of the page cache of a transaction's connection; negative counts kibibytes. */
const READER_CACHE = 'PRAGMA cache_size = -512';

interface Running {
  readonly transaction: Transaction;
  readonly timer: NodeJS.Timeout;
}

/** The running transactions by id. */
export class Transactions {
  readonly #store: Store;
  readonly #locks: Locks<Holder>;
  readonly #running = new Map<string, Running>();
  readonly #idle: Connection[] = [];
  /** Started and not finished, which includes those that are being committed. */
  #open = 0;
  readonly #readers: Readers = {
    open: () => this.#idle.pop() ?? this.#newReader(),
    giveBack: (reader) => {
      if (this.#idle.length < MOST_IDLE) this.#idle.push(reader);
      else reader.close();
    },
  };

  constructor(store: Store, locks: Locks<Holder>) {
    this.#store = store;
    this.#locks = locks;
  }

  /** @throws DATABASE_TRANSACTION_FAIL when too many are open */
  start(): string {
    if (this.#open >= MOST_OPEN) throw tooManyTransactions(MOST_OPEN);
    this.#open++;
    const id = randomBytes(16).toString('hex');
    const transaction = new Transaction(this.#store, this.#locks, this.#readers);
    const timer = setTimeout(() => this.end(id), LIMIT_MS);
    timer.unref();
    this.#running.set(id, { transaction, timer });
    return id;
  }

  /** @throws DATABASE_TRANSACTION_FAIL when there is none, or none any more */
  get(id: string): Transaction {
    const running = this.#running.get(id);
    if (!running) throw transactionNotExist();
    return running.transaction;
  }

  /**
   * Takes a transaction out, to commit it: nothing can join it any more and its time has stopped.
   * `finish` ends its snapshot and its locks.
   */
  take(id: string): { readonly transaction: Transaction; readonly finish: () => void } {
    const transaction = this.get(id);
    clearTimeout(this.#running.get(id)?.timer);
    this.#running.delete(id);
    const finish = () => {
      this.#open--;
      transaction.close();
    };
    return { transaction, finish };
  }

  /** Forgets a transaction, with everything it had not committed. */
  end(id: string): void {
    if (this.#running.has(id)) this.take(id).finish();
  }

  close(): void {
    for (const id of [...this.#running.keys()]) this.end(id);
    for (const reader of this.#idle) reader.close();
  }

  #newReader(): Connection {
    const reader = this.#store.openReader();
    reader.exec(READER_CACHE);
    return reader;
  }
}
