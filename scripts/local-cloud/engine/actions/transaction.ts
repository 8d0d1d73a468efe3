import * as z from 'zod/mini';
import { CloudError, transactionConflict } from '../../errors';
import { type Action, parameters } from '../action';
import { Committed } from '../committed';

const schema = z.object({ transactionId: z.string() });

export const startTransaction: Action = (_request, { transactions }) => ({
  transactionId: transactions.start(),
});

export const abortTransaction: Action = (request, { transactions }) => {
  transactions.take(parameters(schema, request).transactionId).finish();
  return {};
};

/** Carries out everything the transaction kept back, in one durable step, or nothing of it. */
export const commitTransaction: Action = async (request, { transactions, batch, store, locks }) => {
  const { transaction, finish } = transactions.take(parameters(schema, request).transactionId);
  try {
    if (transaction.writes) {
      await batch.add(() => transaction.carryOut(new Committed(store, locks, transaction)));
    }
    return {};
  } catch (error) {
    // A unique key that somebody else took first is a conflict: running again will say which.
    const taken = error instanceof CloudError && error.code === 'DATABASE_DUPLICATE_WRITE';
    throw taken ? transactionConflict() : error;
  } finally {
    finish();
  }
};
