import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CloudError } from '../errors';
import { inlineFunctions } from '../functions/inline';
import { lockFolder } from '../store/folder-lock';
import { Store } from '../store/store';
import type { CloudReply, CloudRequest, CollectionDeclaration, FunctionHost } from '../types';
import type { Answer, Services } from './action';
import { ACTIONS } from './actions';
import { Batch } from './batch';
import { FileStore } from './files';
import { type Holder, Locks } from './locks';
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
}

/** Queries and updates the library cannot make sense of are the caller's mistake. */
function refusal(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'DATABASE_REQUEST_FAILED', message: `[FailedOperation] ${message}` };
}

function act(request: CloudRequest, services: Services): Answer | Promise<Answer> {
  const action = ACTIONS.get(request.action);
  if (!action) throw new CloudError('UNSUPPORTED_ACTION', `unsupported action: ${request.action}`);
  return action(request, services);
}

function openStore(
  dataDir: string,
  collections: readonly CollectionDeclaration[],
  unlock: () => void,
): Store {
  try {
    return new Store(dataDir, collections);
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Opens the store and makes the declared collections and indexes exist.
 * @throws FolderInUse when another process has the folder
 */
export function openEngine({
  dataDir,
  collections,
  functions = inlineFunctions({}),
}: EngineOptions): Engine {
  const unlock = lockFolder(dataDir);
  const store = openStore(dataDir, collections, unlock);
  const locks = new Locks<Holder>();
  const batch = new Batch(store);
  const transactions = new Transactions(store, locks);
  const files = new FileStore(join(dataDir, 'files'));
  const services = { store, locks, batch, transactions, functions, files };
  return {
    files,
    async execute(request) {
      const requestId = request.requestId ?? randomUUID();
      try {
        return { requestId, ...(await act(request, services)) };
      } catch (error) {
        return { requestId, ...refusal(error) };
      }
    },
    async close() {
      await functions.close();
      batch.flush();
      transactions.close();
      store.close();
      unlock();
    },
  };
}
