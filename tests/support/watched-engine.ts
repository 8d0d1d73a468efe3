import { setImmediate as nextTick } from 'node:timers/promises';
import type { Engine } from '../../scripts/local-cloud/engine/engine';
import type { CloudRequest } from '../../scripts/local-cloud/types';

interface Execution {
  action: string;
  /** 1 for a request that waited for no other, else one more than the deepest it came after. */
  round: number;
}

/** What one act asked of the database. */
export interface Traffic {
  calls: number;
  writes: number;
  /** Length of the longest chain of requests that waited for one another. */
  rounds: number;
}

const WRITES = /^database\.(insert|modify|remove)/;

/** Picks requests out. */
export type Requests = (request: CloudRequest) => boolean;

const turnsOfTheLoop = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await nextTick();
};

/**
 * An engine that keeps count and can be made to fail. Each request takes a turn of the event loop, so
 * that those sent together overlap and those that wait for an answer do not.
 */
export const watchedEngine = (engine: Engine) => {
  const executions: Execution[] = [];
  let deepestEnded = 0;
  let lost: Requests | undefined;
  let slow: { which: Requests; turns: number } | undefined;

  const watched: Engine = {
    ...engine,
    execute: async (request) => {
      const round = deepestEnded + 1;
      executions.push({ action: request.action, round });
      await nextTick();
      if (slow?.which(request)) await turnsOfTheLoop(slow.turns);
      if (lost?.(request)) return { requestId: 'lost', code: 'NETWORK_LOST', message: 'lost' };
      const reply = await engine.execute(request);
      deepestEnded = Math.max(deepestEnded, round);
      return reply;
    },
  };

  return {
    engine: watched,
    /** Runs an act alone and tells what it asked of the database. */
    trafficOf: async (act: () => Promise<unknown>): Promise<Traffic> => {
      executions.length = 0;
      deepestEnded = 0;
      await act();
      return {
        calls: executions.length,
        writes: executions.filter(({ action }) => WRITES.test(action)).length,
        rounds: Math.max(0, ...executions.map(({ round }) => round)),
      };
    },
    /** Requests that match are lost, as if the connection broke, until the act is over. */
    losing: async <T>(which: Requests, act: () => Promise<T>): Promise<T> => {
      lost = which;
      try {
        return await act();
      } finally {
        lost = undefined;
      }
    },
    /** Requests that match arrive some turns of the event loop later, until the act is over. */
    slowing: async <T>(which: Requests, turns: number, act: () => Promise<T>): Promise<T> => {
      slow = { which, turns };
      try {
        return await act();
      } finally {
        slow = undefined;
      }
    },
  };
};
