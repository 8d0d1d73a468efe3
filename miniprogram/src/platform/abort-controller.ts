/** WeChat's logic layer has no AbortController: the smallest one that the query cache needs. */
class Signal {
  aborted = false;
  reason: unknown;
  private readonly listeners = new Set<() => void>();

  addEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.listeners) listener();
  }
}

/** Tells whoever listens to its signal that the result is no longer wanted. */
export class SmallAbortController {
  readonly signal = new Signal();

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.fire(reason);
  }
}

/** Gives the app an AbortController where the platform has none. To be called before any query. */
export const ensureAbortController = (): void => {
  if (typeof globalThis.AbortController !== 'undefined') return;
  Object.assign(globalThis, { AbortController: SmallAbortController, AbortSignal: Signal });
};
