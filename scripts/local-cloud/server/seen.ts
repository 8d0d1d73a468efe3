/** Bounds the memory; beyond it the oldest are forgotten. */
const MOST = 100_000;

/** Remembers what came before, for some time. */
export class Seen {
  readonly #seconds: number;
  /** Until when each is remembered, the oldest first. */
  readonly #until = new Map<string, number>();

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Whether `name` came before; it has from now on. @param now seconds since the epoch */
  before(name: string, now: number): boolean {
    this.#forget(now);
    if (this.#until.has(name)) return true;
    this.#until.set(name, now + this.#seconds);
    return false;
  }

  #forget(now: number): void {
    for (const [name, until] of this.#until) {
      if (until > now && this.#until.size <= MOST) return;
      this.#until.delete(name);
    }
  }
}
