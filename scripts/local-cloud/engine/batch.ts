import { storeFull } from '../errors';
import { isFull } from '../store/connection';
import type { Store } from '../store/store';
import { Locked } from './locks';

interface Job {
  /** Runs the job and returns how to tell the caller, once everything is on disk. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

/** So that one flush does not keep the first caller waiting for too long. */
const LARGEST_BATCH = 512;

/**
 * Group commit: writes that arrive while the last batch was being flushed run together in one
 * database transaction and share one flush. Each is undone alone when it fails. Nobody is answered
 * before the commit.
 */
export class Batch {
  readonly #store: Store;
  #queue: Job[] = [];
  /** How many jobs wait for a transaction to let go of a document. */
  #waiting = 0;
  #isScheduled = false;
  #isClosed = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Runs `work` in the next batch; resolves when its effect is durable. It may run more than once,
   * each time from the beginning; only the last run has an effect.
   */
  add<Result>(work: () => Result): Promise<Result> {
    if (this.#isClosed) return Promise.reject(new Error('the store is closing'));
    return new Promise<Result>((resolve, reject) => {
      const job: Job = {
        run: () => {
          const result = work();
          return () => resolve(result);
        },
        fail: (error) => {
          // Whoever holds the document ends within the limit of a transaction.
          if (error instanceof Locked) this.#await(job, error.released);
          else reject(isFull(error) ? storeFull() : error);
        },
      };
      this.#push(job);
    });
  }

  /**
   * Takes no more and carries out what was accepted. What waits for a transaction is carried out
   * too, so transactions are ended before.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.#queue.length > 0 || this.#waiting > 0) {
      this.#runNext();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #await(job: Job, released: Promise<void>): void {
    this.#waiting++;
    released.then(() => {
      this.#waiting--;
      this.#push(job);
    });
  }

  #push(job: Job): void {
    this.#queue.push(job);
    this.#schedule();
  }

  /** One batch a turn, so that its callers are answered before the next one runs. */
  #schedule(): void {
    if (this.#isScheduled || this.#queue.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#runNext();
      this.#schedule();
    });
  }

  #runNext(): void {
    const jobs = this.#queue.splice(0, LARGEST_BATCH);
    if (jobs.length > 0) this.#runBatch(jobs);
  }

  #runBatch(jobs: readonly Job[]): void {
    const after: (() => void)[] = [];
    const [only] = jobs.length === 1 ? jobs : [];
    try {
      this.#store.atomically(() => {
        if (only) after.push(only.run());
        else for (const job of jobs) after.push(this.#runAmongOthers(job));
      });
    } catch (error) {
      // Nothing of this batch is on disk. One that does not fit is not to take the others along.
      if (only) only.fail(error);
      else for (const job of jobs) this.#runBatch([job]);
      return;
    }
    for (const tell of after) tell();
  }

  #runAmongOthers(job: Job): () => void {
    try {
      return this.#store.separately(job.run);
    } catch (error) {
      // The database ended the whole transaction: what other jobs did in it is gone as well.
      if (!this.#store.connection.isInTransaction) throw error;
      return () => job.fail(error);
    }
  }
}
