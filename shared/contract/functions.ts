/** The deployed functions that a client may call; operations are shared out among them. */
export const clientFunctions = ['api', 'reports'] as const;

type ClientFunction = (typeof clientFunctions)[number];

/** The deployed function that runs an operation: writing papers loads what no other call needs. */
export const functionOf = (operation: string): ClientFunction =>
  operation.startsWith('reports.') ? 'reports' : 'api';
