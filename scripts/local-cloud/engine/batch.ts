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
  #scheduled = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Runs `work` in the next batch; resolves when its effect is durable. */
  add<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const job: Job = {
        run: () => {
          const result = work();
          return () => resolve(result);
        },
        fail: (error) => {
          // Whoever holds the document ends within the limit of a transaction.
          if (error instanceof Locked) error.released.then(() => this.#push(job));
          else reject(error);
        },
      };
      this.#push(job);
    });
  }

  /** Runs what is waiting, at once. */
  flush(): void {
    while (this.#queue.length > 0) this.#runBatch(this.#queue.splice(0, LARGEST_BATCH));
  }

  #push(job: Job): void {
    this.#queue.push(job);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.flush();
    });
  }

  #runBatch(jobs: readonly Job[]): void {
    const after: (() => void)[] = [];
    try {
      this.#store.atomically(() => {
        const [only] = jobs;
        if (jobs.length === 1 && only) after.push(only.run());
        else for (const job of jobs) after.push(this.#runAmongOthers(job));
      });
    } catch (error) {
      // Nothing of this batch is on disk: say so to everyone in it.
      for (const job of jobs) job.fail(error);
      return;
    }
    for (const tell of after) tell();
  }

  #runAmongOthers(job: Job): () => void {
    try {
      return this.#store.separately(job.run);
    } catch (error) {
      return () => job.fail(error);
    }
  }
}
