import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

const ROOT = path.resolve(__dirname, '..', '..');

/** `scripts/start.ts` in one file, as build-start.ts makes it before the tests. */
export const BUILT_START = path.join('.cache', 'start.cjs');

/** A script of the project running in a process of its own. */
export interface RunningScript {
  readonly pid: number;
  /** Resolves with the first line on stdout that matches, an earlier one included. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
  /** Sends SIGTERM, or SIGKILL for a power cut, and resolves when the process is gone. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | string>;
}

export interface SpawnOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the script reads from stdin, which is then closed. */
  readonly input?: string | Buffer;
}

class Lines {
  readonly #lines: string[] = [];
  readonly #waiting = new Set<() => void>();
  #isOver = false;

  constructor(child: ChildProcess) {
    if (child.stdout === null) throw new Error('stdout is not piped');
    readline.createInterface(child.stdout).on('line', (line) => {
      this.#lines.push(line);
      this.#tell();
    });
    child.once('close', () => {
      this.#isOver = true;
      this.#tell();
    });
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  first(pattern: RegExp, whenOver: () => Error): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.#lines.map((line) => pattern.exec(line)).find((match) => match !== null);
        if (found) resolve(found);
        else if (this.#isOver) reject(whenOver());
        else return;
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  #tell(): void {
    for (const look of [...this.#waiting]) look();
  }
}

/** @param script path from the project's root, such as `scripts/start.ts`; .cjs is built already */
export function spawnScript(script: string, options: SpawnOptions = {}): RunningScript {
  // tsx as a loader, not as a parent: a signal then reaches the script itself.
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, script, ...(options.args ?? [])], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: 'pipe',
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  // A script that ends without reading its input is judged by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  const lines = new Lines(child);
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'gone'));
  });
  return {
    pid: child.pid ?? 0,
    line: (pattern) =>
      lines.first(pattern, () => new Error(`${script} ended without ${pattern}:\n${stderr}`)),
    stdout: () => lines.text,
    stderr: () => stderr,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
