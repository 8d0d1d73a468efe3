import type { Callable } from '../values';

interface Timer {
  readonly handle: NodeJS.Timeout;
  readonly delay: number;
  readonly repeats: boolean;
}

const PATIENCE_MS = 60_000;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Everything the mini-program is waiting for: its timers, and the answers of `wx` calls.
 * `settle` waits until nothing of it is left that is about to happen.
 */
export class Activity {
  readonly #timers = new Map<number, Timer>();
  readonly #operations = new Map<number, string>();
  #nextId = 1;

  constructor(private readonly report: (error: unknown) => void) {}

  setTimer(run: Callable, delay: number, repeats: boolean, args: readonly unknown[]): number {
    const id = this.#nextId++;
    const fire = () => {
      if (!repeats) this.#timers.delete(id);
      this.guard(() => run(...args));
    };
    const handle = repeats ? setInterval(fire, delay) : setTimeout(fire, delay);
    // A clock of the program must not keep the test process alive.
    handle.unref();
    this.#timers.set(id, { handle, delay, repeats });
    return id;
  }

  clearTimer(id: number): void {
    const timer = this.#timers.get(id);
    if (timer === undefined) return;
    clearTimeout(timer.handle);
    this.#timers.delete(id);
  }

  /** Runs code of the mini-program; what it throws is reported, not thrown. */
  guard(run: () => unknown): unknown {
    try {
      return run();
    } catch (error) {
      this.report(error);
      return undefined;
    }
  }

  /** Counts as busy until `work` has ended. */
  async track<T>(name: string, work: () => Promise<T>): Promise<T> {
    const id = this.#nextId++;
    this.#operations.set(id, name);
    try {
      return await work();
    } finally {
      this.#operations.delete(id);
    }
  }

  /** @param within timers set for at most this many milliseconds are waited for */
  async settle(within: number): Promise<void> {
    const start = Date.now();
    let quietTurns = 0;
    while (quietTurns < 3) {
      await turn();
      const timers = [...this.#timers.values()].filter(
        ({ delay, repeats }) => !repeats && delay <= within,
      );
      quietTurns = timers.length + this.#operations.size === 0 ? quietTurns + 1 : 0;
      if (quietTurns > 0) continue;
      if (Date.now() - start > PATIENCE_MS) {
        const waiting = [...this.#operations.values(), ...timers.map(() => 'timer')].join(', ');
        throw new Error(`still busy after ${PATIENCE_MS / 1000} s: ${waiting}`);
      }
      await sleep(this.#operations.size > 0 ? 2 : 1);
    }
  }

  stop(): void {
    for (const id of [...this.#timers.keys()]) this.clearTimer(id);
  }
}
