import { randomUUID } from 'node:crypto';
import { unsupportedAction } from '../errors';
import { inlineFunctions } from '../functions/inline';
import { lockFolder } from '../store/folder-lock';
import { Store } from '../store/store';
import type { CloudReply, CloudRequest, CollectionDeclaration, FunctionHost } from '../types';
import type { Answer, Services } from './action';
import { ACTIONS } from './actions';
import { Batch } from './batch';
import { FileStore } from './files';
import { type Holder, Locks } from './locks';
import { refusal, withinLimits } from './replies';
import { Transactions } from './transactions';

/** The local cloud without a transport. */
export interface Engine {
  readonly files: FileStore;
  /** Runs one request; never rejects, a refusal is an answer with a code. A write is durable
   * before it is answered. */
  execute(request: CloudRequest): Promise<CloudReply>;
  /** Finishes what was accepted, ends running transactions and gives the folder back. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Folder of the data; made when missing. One process at a time. */
  readonly dataDir: string;
  /** Collections and indexes to exist; indexes no longer declared are dropped. */
  readonly collections: readonly CollectionDeclaration[];
  /** None when left out. The engine closes what it was given. */
  readonly functions?: FunctionHost;
  /**
   * Is told in one line when the data was found torn, and what became of it; standard error when
   * left out.
   */
  readonly say?: (line: string) => void;
}

const sayOnError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function act(request: CloudRequest, services: Services): Answer | Promise<Answer> {
  const action = ACTIONS.get(request.action);
  if (!action) throw unsupportedAction(request.action);
  return action(request, services);
}

function openStore(
  { dataDir, collections, say = sayOnError }: EngineOptions,
  unlock: () => void,
): Store {
  try {
    return new Store(dataDir, collections, say);
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Opens the store and makes the declared collections and indexes exist.
 * @throws FolderInUse when another process has the folder; DocumentsUnreadable
 */
export function openEngine(options: EngineOptions): Engine {
  const { dataDir, functions = inlineFunctions({}) } = options;
  const unlock = lockFolder(dataDir);
  const store = openStore(options, unlock);
  const locks = new Locks<Holder>();
  const batch = new Batch(store);
  const transactions = new Transactions(store, locks);
  const files = new FileStore(dataDir);
  const services = { store, locks, batch, transactions, functions, files };
  return {
    files,
    async execute(request) {
      const requestId = request.requestId ?? randomUUID();
      try {
        return { requestId, ...withinLimits(await act(request, services)) };
      } catch (error) {
        return { requestId, ...refusal(error) };
      }
    },
    async close() {
      await functions.close();
      transactions.close();
      await batch.close();
      store.close();
      unlock();
    },
  };
}
