/** What comes out of the mini-program is `unknown`; these narrow it. */
export type Dictionary = Record<string, unknown>;
export type Callable = (...args: unknown[]) => unknown;

export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null;
}

export function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

export function asDictionary(value: unknown): Dictionary {
  return isDictionary(value) ? value : {};
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Calls `target[method](...args)` if there is such a method, with `target` as `this`. */
export function invoke(target: Dictionary, method: string, ...args: unknown[]): unknown {
  const found = target[method];
  return isCallable(found) ? found.apply(target, args) : undefined;
}

/** The data of a value, without functions and without links to another realm. */
export function plain(value: unknown): unknown {
  const json = JSON.stringify(value);
  return json === undefined ? undefined : JSON.parse(json);
}

export function readJson(text: string): Dictionary {
  const value: unknown = JSON.parse(text);
  return asDictionary(value);
}
