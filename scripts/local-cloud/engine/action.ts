import * as z from 'zod/mini';
import { CloudError, invalidParam } from '../errors';
import type { Store } from '../store/store';
import type { CloudRequest, FunctionHost } from '../types';
import type { Batch } from './batch';
import { Committed } from './committed';
import type { FileStore } from './files';
import type { Holder, Locks } from './locks';
import type { Transactions } from './transactions';
import { atOnce, inTurns, type Steps } from './turns';
import type { Workspace } from './workspace';

/** What actions work with. */
export interface Services {
  readonly store: Store;
  readonly locks: Locks<Holder>;
  readonly batch: Batch;
  readonly transactions: Transactions;
  readonly functions: FunctionHost;
  readonly files: FileStore;
}

/** The members of an answer, beside its request id. */
export type Answer = Readonly<Record<string, unknown>>;

/** One action of the wire. Throws {@link CloudError} to refuse. */
export type Action = (request: CloudRequest, services: Services) => Answer | Promise<Answer>;

interface WithTransaction {
  readonly transactionId?: string | undefined;
}

/** The members every database action has. */
export const target = {
  collectionName: z.string().check(z.minLength(1)),
  transactionId: z.optional(z.string()),
};

/** Reads an action's parameters. @throws INVALID_PARAM with the first complaint */
export function parameters<Schema extends z.ZodMiniType>(
  schema: Schema,
  request: CloudRequest,
): z.output<Schema> {
  const parsed = schema.safeParse(request);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidParam(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

const isConflict = (error: unknown): boolean =>
  error instanceof CloudError && error.code === 'DATABASE_TRANSACTION_CONFLICT';

/** As with the database of the service: a transaction does not outlive a write that failed. */
const always = (): boolean => true;

function inTransaction<Result>(
  id: string,
  { transactions }: Services,
  isFatal: (error: unknown) => boolean,
  work: (own: Workspace) => Result,
) {
  const transaction = transactions.get(id);
  try {
    return work(transaction);
  } catch (error) {
    if (isFatal(error)) transactions.end(id);
    throw error;
  }
}

/** Reading may take long: it is either done at once, or in steps between which others may go. */
const steps = function* (work: Answer | Steps<Answer>): Steps<Answer> {
  return isSteps(work) ? yield* work : work;
};

const isSteps = (work: Answer | Steps<Answer>): work is Steps<Answer> => Symbol.iterator in work;

/**
 * An action that only reads, on committed data or on its transaction's view. What takes long goes
 * on in turns with everything else; like the service's, such a search is not a snapshot.
 */
export const reading =
  <Schema extends z.ZodMiniType<WithTransaction>>(
    schema: Schema,
    work: (input: z.output<Schema>, workspace: Workspace) => Answer | Steps<Answer>,
  ): Action =>
  (request, services) => {
    const input = parameters(schema, request);
    const { store, locks } = services;
    return input.transactionId
      ? inTransaction(input.transactionId, services, isConflict, (own) =>
          atOnce(steps(work(input, own))),
        )
      : inTurns(steps(work(input, new Committed(store, locks))));
  };

/** An action that writes: in the next batch, or kept back by its transaction. */
export const writing =
  <Schema extends z.ZodMiniType<WithTransaction>>(
    schema: Schema,
    work: (input: z.output<Schema>, workspace: Workspace) => Answer,
  ): Action =>
  (request, services) => {
    const input = parameters(schema, request);
    const { store, locks, batch } = services;
    return input.transactionId
      ? inTransaction(input.transactionId, services, always, (own) => work(input, own))
      : batch.add(() => work(input, new Committed(store, locks)));
  };
