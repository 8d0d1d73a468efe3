/** The deployed function that runs an operation: writing papers loads what no other call needs. */
export const functionOf = (operation: string): 'api' | 'reports' =>
  operation.startsWith('reports.') ? 'reports' : 'api';
