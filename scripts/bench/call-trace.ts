import type { Engine } from '../local-cloud/engine/engine';

/** What one act asks of the database. */
export interface CallTrace {
  dbCalls: number;
  /** Rounds one after another: calls that overlap in time are one round. */
  sequentialRounds: number;
  writes: number;
}

const WRITES = /insert|modify|remove|commit/i;

interface Span {
  action: string;
  began: number;
  ended: number;
}

/** Rounds needed when every call waits for those that ended before it began. */
const roundsOf = (spans: readonly Span[]): number => {
  const depth = new Map<Span, number>();
  for (const span of [...spans].sort((a, b) => a.began - b.began)) {
    const before = [...depth].filter(([other]) => other.ended <= span.began);
    depth.set(span, 1 + Math.max(0, ...before.map(([, rounds]) => rounds)));
  }
  return Math.max(0, ...depth.values());
};

/** Watches the calls an engine receives. */
export const traceCalls = (engine: Engine) => {
  let spans: Span[] | undefined;
  const watched: Engine = {
    ...engine,
    execute: async (request) => {
      const span = { action: String(request.action), began: performance.now(), ended: 0 };
      spans?.push(span);
      try {
        return await engine.execute(request);
      } finally {
        span.ended = performance.now();
      }
    },
  };
  return {
    engine: watched,
    of: async (act: () => Promise<void>): Promise<CallTrace> => {
      spans = [];
      await act();
      const seen = spans;
      spans = undefined;
      return {
        dbCalls: seen.length,
        sequentialRounds: roundsOf(seen),
        writes: seen.filter(({ action }) => WRITES.test(action)).length,
      };
    },
  };
};
