/** A refusal with a code of the service; everything else that is thrown is a defect. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const ASK = 'Please check your request, but if the problem persists, contact us.';

export const invalidParam = (message: string) => new CloudError('INVALID_PARAM', message);

export const requestFailed = (message: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`);

export const collectionNotExist = (name: string) =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  );

export const duplicateWrite = (collection: string, index: string, key: string) =>
  new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  );

export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ASK}`,
  );

export const transactionNotExist = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ASK}`,
  );

export const storeFull = () =>
  new CloudError(
    'SYS_ERR',
    '[InternalError] the disk is full; nothing of this request was written',
  );

/** @param action as it came; a long one is cut */
export const unsupportedAction = (action: string) =>
  new CloudError(
    'UNSUPPORTED_ACTION',
    `the local cloud does not carry out the action ${JSON.stringify(action.slice(0, 60))}: see docs/local-cloud.md`,
  );

export const tooManyTransactions = (most: number) =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[LimitExceeded] at most ${most} transactions may be open at once, each is to be committed or aborted. ${ASK}`,
  );
