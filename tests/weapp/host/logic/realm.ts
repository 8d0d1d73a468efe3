import vm from 'node:vm';
import { type Callable, type Dictionary, isCallable } from '../values';
import type { Activity } from './idle';

/**
 * What Chrome 80 and iOS 13 lack, and a phone's JavaScript core has not at all. A build that
 * needs one of them works in DevTools and fails in somebody's hand.
 */
const OLD_PHONE = `
for (const name of ['Intl', 'WebAssembly', 'WeakRef', 'FinalizationRegistry', 'AggregateError',
  'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced',
  'with']) delete Array.prototype[name];
for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'])
  delete String.prototype[name];
delete Array.fromAsync;
delete Object.hasOwn;
delete Object.groupBy;
delete Map.groupBy;
delete Promise.any;
`;

/** The JavaScript world of a mini-program: no eval, no DOM, no fetch, no Intl. */
export interface Realm {
  /** Runs a script's text and gives its value. */
  readonly run: (source: string, file: string) => unknown;
  /** A copy of `value` made of this world's own objects and arrays. */
  readonly adopt: (value: unknown) => unknown;
  /** An Error of this world with further properties. */
  readonly error: (message: string, properties: Dictionary) => unknown;
}

function timers(activity: Activity): Dictionary {
  const start =
    (repeats: boolean) =>
    (run: unknown, delay?: unknown, ...args: unknown[]) => {
      if (!isCallable(run)) throw new TypeError('a timer needs a function: strings are not run');
      return activity.setTimer(run, Number(delay) || 0, repeats, args);
    };
  const stop = (id: unknown) => activity.clearTimer(Number(id));
  return {
    setTimeout: start(false),
    setInterval: start(true),
    clearTimeout: stop,
    clearInterval: stop,
  };
}

function callable(context: vm.Context, source: string): Callable {
  const made: unknown = vm.runInContext(source, context);
  if (!isCallable(made)) throw new TypeError(`${source} is no function`);
  return made;
}

/** @param globals what the world offers besides JavaScript itself: `wx`, `App`, `Page`, … */
export function createRealm(activity: Activity, globals: Dictionary): Realm {
  const context = vm.createContext(
    { ...timers(activity), ...globals, global: {} },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext(OLD_PHONE, context);
  const parse = callable(context, 'JSON.parse');
  const makeError = callable(
    context,
    '((message, properties) => Object.assign(new Error(message), JSON.parse(properties)))',
  );
  return {
    run: (source, file) => vm.runInContext(source, context, { filename: file }),
    adopt: (value) => {
      const json = JSON.stringify(value);
      return json === undefined ? undefined : parse(json);
    },
    error: (message, properties) => makeError(message, JSON.stringify(properties)),
  };
}
