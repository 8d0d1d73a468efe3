import { randomBytes } from 'node:crypto';
import { transactionNotExist } from '../errors';
import type { Connection } from '../store/connection';
import type { Store } from '../store/store';
import type { Holder, Locks } from './locks';
import { Transaction } from './transaction';

/** A transaction must be committed or aborted within this time, as with the service. */
const LIMIT_MS = 30_000;

interface Running {
  readonly transaction: Transaction;
  readonly reader: Connection;
  readonly timer: NodeJS.Timeout;
}

/** The running transactions by id. */
export class Transactions {
  readonly #store: Store;
  readonly #locks: Locks<Holder>;
  readonly #running = new Map<string, Running>();
  readonly #idleReaders: Connection[] = [];

  constructor(store: Store, locks: Locks<Holder>) {
    this.#store = store;
    this.#locks = locks;
  }

  start(): string {
    const id = randomBytes(16).toString('hex');
    const reader = this.#idleReaders.pop() ?? this.#store.openReader();
    const transaction = new Transaction(this.#store, this.#locks, reader);
    const timer = setTimeout(() => this.end(id), LIMIT_MS);
    timer.unref();
    this.#running.set(id, { transaction, reader, timer });
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
    const running = this.#running.get(id);
    if (!running) throw transactionNotExist();
    this.#running.delete(id);
    clearTimeout(running.timer);
    const finish = () => {
      running.transaction.close();
      this.#idleReaders.push(running.reader);
    };
    return { transaction: running.transaction, finish };
  }

  /** Forgets a transaction, with everything it had not committed. */
  end(id: string): void {
    if (this.#running.has(id)) this.take(id).finish();
  }

  close(): void {
    for (const id of [...this.#running.keys()]) this.end(id);
    for (const reader of this.#idleReaders) reader.close();
  }
}
