import type { Call, Cloud, CloudState, Wanted } from './calls';
import { type PendingOptions, pendingCalls } from './pending';
import { lineOf } from './show';

/** Looks at everything the deploy may change. */
const stateOf = async (cloud: Cloud, { collections, functions }: Wanted): Promise<CloudState> => {
  const there = new Set(await cloud.collections());
  const known = collections.filter(({ CollectionName }) => there.has(CollectionName));
  const collectionStates = new Map<string, Awaited<ReturnType<Cloud['collection']>>>();
  for (const { CollectionName } of known) {
    collectionStates.set(CollectionName, await cloud.collection(CollectionName));
  }
  const functionStates = new Map<string, NonNullable<Awaited<ReturnType<Cloud['function']>>>>();
  for (const { config } of functions) {
    const state = await cloud.function(config.name);
    if (state) functionStates.set(config.name, state);
  }
  return {
    collections: collectionStates,
    storageRule: await cloud.storageRule(),
    functionRule: await cloud.functionRule(),
    functions: functionStates,
  };
};

export interface DeployOptions extends PendingOptions {
  readonly cloud: Cloud;
  readonly wanted: Wanted;
  /** Is told what happens, line by line. */
  readonly say: (line: string) => void;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Brings an environment to the wanted state. Everything is looked at before the first call, and a
 * second run finds nothing to do.
 * @returns the calls that were sent
 * @throws saying what was done, when the service refuses in the middle; nothing needs undoing, the
 *   next run goes on from there
 */
export const deploy = async (options: DeployOptions): Promise<readonly Call[]> => {
  const { cloud, wanted, say } = options;
  const { calls, notes } = pendingCalls(wanted, await stateOf(cloud, wanted), options);
  for (const note of notes) say(note);
  let done = 0;
  for (const call of calls) {
    say(`[${done + 1}/${calls.length}] ${lineOf(call)}`);
    try {
      await cloud.send(call);
    } catch (error) {
      throw new Error(
        `第 ${done + 1} 项没有完成：${reasonOf(error)}\n` +
          `已完成 ${done} 项，还有 ${calls.length - done} 项。处理后再次运行，会从这里继续`,
      );
    }
    done += 1;
  }
  say(done === 0 ? '环境与声明一致，没有需要发送的内容' : `部署完成，共发送 ${done} 项`);
  return calls;
};
