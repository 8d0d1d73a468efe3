import { CloudError } from '../errors';
import type { CloudReply, CloudRequest, FunctionHost, Invocation } from '../types';
import type { FunctionDeclaration, FunctionSource } from './declaration';
import { notFound } from './inline';
import { Instance, type Served } from './instance';
import type { LogBook } from './logs/log-book';
import { Pool } from './pool';
import { folderStamp } from './stamp';
import { callOf, instanceVariables } from './variables';

/** The largest event of a call, in bytes: what the service lets through as text. */
const LARGEST_EVENT = 100 * 1024;
/** The largest answer, in bytes. */
const LARGEST_ANSWER = 6 * 1024 * 1024;

/** The cloud the functions belong to. */
export interface FunctionsCloud {
  /** What the SDK inside a function finds in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** The short path of the SDK's database; without it everything goes over the wire. */
  readonly execute?: (request: CloudRequest) => Promise<CloudReply>;
}

export interface BuiltFunctionsOptions {
  readonly source: FunctionSource;
  /** What the functions write is kept here. */
  readonly logs: LogBook;
  /** Changed code serves the next call. */
  readonly watch?: boolean;
  /** Instances of one function at the same time. */
  readonly maxInstances?: number;
  /** An instance without a call ends after this time. */
  readonly idleMs?: number;
}

/** Functions in processes of their own. */
export interface BuiltFunctions extends FunctionHost {
  /** Names the cloud; no function can be called before. */
  connect(cloud: FunctionsCloud): void;
}

interface ServedFunction {
  readonly declaration: FunctionDeclaration;
  readonly stamp: string;
  readonly pool: Pool;
}

const outcomeOf = (error: unknown): string =>
  error instanceof CloudError ? error.code : 'FUNCTIONS_EXECUTE_FAIL';

function tooLarge(event: unknown): CloudError | undefined {
  if (Buffer.byteLength(JSON.stringify(event) ?? '') <= LARGEST_EVENT) return undefined;
  const message = `the event of a call holds at most ${LARGEST_EVENT} bytes`;
  return new CloudError('EXCEED_MAX_PAYLOAD_SIZE', message);
}

function answerOf({ json }: Served): unknown {
  if (Buffer.byteLength(json) <= LARGEST_ANSWER) return JSON.parse(json);
  const message = 'The size of response exceeds the upper limit (6MB)';
  throw new CloudError('FUNCTIONS_EXECUTE_FAIL', message);
}

/**
 * Runs built functions as the service does: an instance serves one call at a time and is kept for
 * the next, further calls get instances of their own, up to a limit, then wait.
 *
 * The caller's identity is in the environment of its own call only. What a function leaves running
 * after its answer shares the instance with the next call, as it does on the service.
 */
export function builtFunctions({
  source,
  logs,
  watch = false,
  maxInstances = 8,
  idleMs = 60_000,
}: BuiltFunctionsOptions): BuiltFunctions {
  const served = new Map<string, ServedFunction>();
  const pools = new Set<Pool>();
  let cloud: FunctionsCloud | undefined;

  const environmentOf = (declaration: FunctionDeclaration) => ({
    ...instanceVariables(declaration),
    ...cloud?.environment,
  });

  function startInstance(declaration: FunctionDeclaration): Instance {
    const execute = cloud?.execute;
    return new Instance({
      declaration,
      environment: environmentOf(declaration),
      ask: execute && ((request) => execute(JSON.parse(request))),
      write: (requestId, level, text) =>
        logs.write({ function: declaration.name, requestId, level, text }),
    });
  }

  function serve(name: string): ServedFunction {
    const known = served.get(name);
    if (known && !watch) return known;
    const declaration = source.find(name);
    if (!declaration) throw notFound(name);
    const stamp = watch ? folderStamp(declaration.folder) : '';
    if (known?.stamp === stamp) return known;
    known?.pool.retire();
    for (const pool of pools) if (pool.over) pools.delete(pool);
    const pool = new Pool({ maxInstances, idleMs }, () => startInstance(declaration));
    pools.add(pool);
    const fresh = { declaration, stamp, pool };
    served.set(name, fresh);
    return fresh;
  }

  function report(invocation: Invocation, started: number, outcome: string, heapBytes?: number) {
    const milliseconds = Math.round(performance.now() - started);
    const memory = heapBytes === undefined ? '' : ` Memory: ${(heapBytes / 2 ** 20).toFixed(1)} MB`;
    logs.write({
      function: invocation.name,
      requestId: invocation.requestId,
      level: 'report',
      text: `Duration: ${milliseconds} ms${memory} Result: ${outcome}`,
    });
  }

  return {
    connect(to) {
      cloud = to;
    },
    async invoke(invocation) {
      if (!cloud) throw new CloudError('SYS_ERR', 'the functions are not connected to a cloud yet');
      const { declaration, pool } = serve(invocation.name);
      const refusal = tooLarge(invocation.event);
      if (refusal) throw refusal;
      const started = performance.now();
      try {
        const call = callOf(invocation, declaration, environmentOf(declaration));
        const answered = await pool.run(call);
        const answer = answerOf(answered);
        report(invocation, started, 'ok', answered.heapBytes);
        return answer;
      } catch (error) {
        report(invocation, started, outcomeOf(error));
        throw error;
      }
    },
    async close() {
      await Promise.all([...pools].map((pool) => pool.close()));
      // The calls that were cut off report first.
      await new Promise(setImmediate);
      logs.close();
    },
  };
}
