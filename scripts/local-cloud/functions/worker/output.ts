import type { LogLevel } from './protocol';

const LEVELS = { debug: 'debug', warn: 'warn', error: 'error', trace: 'error' } as const;

/** The longest text of one line that is kept, in characters. */
const LONGEST = 8192;

/**
 * Hands on what the function writes to the console, stdout and stderr, in the order in which it is
 * written; through a pipe of its own it would come before or after the answer by chance.
 */
export function captureOutput(write: (level: LogLevel, text: string) => void): void {
  let consoleLevel: LogLevel | undefined;
  const capture = (usual: LogLevel) => (chunk: unknown, encoding?: unknown, done?: unknown) => {
    const text = chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk);
    write(consoleLevel ?? usual, text.replace(/\n$/, '').slice(0, LONGEST));
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') queueMicrotask(() => callback());
    return true;
  };
  Object.assign(process.stdout, { write: capture('info') });
  Object.assign(process.stderr, { write: capture('error') });
  for (const [method, level] of Object.entries(LEVELS)) {
    const original: unknown = Reflect.get(console, method);
    if (typeof original !== 'function') continue;
    Reflect.set(console, method, (...values: unknown[]) => {
      consoleLevel = level;
      try {
        Reflect.apply(original, console, values);
      } finally {
        consoleLevel = undefined;
      }
    });
  }
}
