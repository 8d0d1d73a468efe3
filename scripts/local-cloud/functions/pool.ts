import { CloudError } from '../errors';
import type { Instance, Served } from './instance';
import type { Call } from './worker/protocol';

/** Calls that wait for an instance before further ones are refused. */
const MOST_WAITING = 1000;

export interface PoolLimits {
  /** Instances of one function at the same time; further calls wait. */
  readonly maxInstances: number;
  /** An instance without a call ends after this time. */
  readonly idleMs: number;
}

/** The instances of one function as its code was at one time. */
export class Pool {
  private readonly all = new Set<Instance>();
  private readonly idle = new Map<Instance, NodeJS.Timeout>();
  private readonly waiting: ((instance: Instance) => void)[] = [];
  private retired = false;

  constructor(
    private readonly limits: PoolLimits,
    private readonly startInstance: () => Instance,
  ) {}

  /** Whether it was retired and its last instance has ended. */
  get over(): boolean {
    return this.retired && this.all.size === 0;
  }

  /** Runs a call on a free instance, the one used last first, or on a new one. */
  async run(call: Call): Promise<Served> {
    const instance = await this.take();
    try {
      return await instance.run(call);
    } finally {
      this.giveBack(instance);
    }
  }

  /** Lets running and waiting calls finish; every instance ends when it has none. */
  retire(): void {
    this.retired = true;
    for (const instance of [...this.idle.keys()]) this.drop(instance);
  }

  /** Ends every instance; running calls fail. */
  async close(): Promise<void> {
    this.retired = true;
    this.waiting.length = 0;
    for (const timer of this.idle.values()) clearTimeout(timer);
    await Promise.all([...this.all].map((instance) => instance.end()));
    this.all.clear();
  }

  private take(): Instance | Promise<Instance> {
    const free = [...this.idle.keys()].reverse();
    for (const instance of free) {
      clearTimeout(this.idle.get(instance));
      this.idle.delete(instance);
      if (instance.alive) return instance;
      this.all.delete(instance);
    }
    if (this.all.size < this.limits.maxInstances) return this.add();
    if (this.waiting.length >= MOST_WAITING) {
      throw new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', 'too many calls wait for a function');
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private add(): Instance {
    const instance = this.startInstance();
    this.all.add(instance);
    return instance;
  }

  private drop(instance: Instance): void {
    clearTimeout(this.idle.get(instance));
    this.idle.delete(instance);
    this.all.delete(instance);
    instance.end();
  }

  private giveBack(instance: Instance): void {
    const next = this.waiting.shift();
    if (instance.alive && next) {
      next(instance);
    } else if (instance.alive && !this.retired) {
      const timer = setTimeout(() => this.drop(instance), this.limits.idleMs);
      timer.unref();
      this.idle.set(instance, timer);
    } else {
      this.drop(instance);
      next?.(this.add());
    }
  }
}
