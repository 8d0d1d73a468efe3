import { pathToFileURL } from 'node:url';

/** What a cloud function is: event and context in, a value, a promise or a call back out. */
type Handler = (...given: unknown[]) => unknown;

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

/** Loads the code. @throws what the code throws, or that it exports no such function */
export async function loadHandler(entry: string, exportName: string): Promise<Handler> {
  const loaded = await import(pathToFileURL(entry).href);
  // Of a CommonJS module the names may not be seen from outside, but its `default` is the whole.
  const handler: unknown = Object(loaded.default)[exportName] ?? loaded[exportName];
  if (!isHandler(handler)) throw new Error(`${exportName} is not a function exported by ${entry}`);
  return handler;
}

const isThenable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value;

/** Runs the function once; a function of three arguments may answer by its callback. */
export async function callHandler(
  handler: Handler,
  event: unknown,
  context: object,
): Promise<unknown> {
  if (handler.length < 3) return handler(event, context);
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, result: unknown) => (error ? reject(error) : resolve(result));
    const returned = handler(event, context, callback);
    if (isThenable(returned)) resolve(returned);
  });
}
