import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CloudError } from '../errors';
import type { CloudReply } from '../types';
import type { FunctionDeclaration } from './declaration';
import type { Call, FromInstance, InstanceData, LogLevel, ToInstance } from './worker/protocol';
import { workerSource } from './worker/source';

/** The service gives the start of an instance a time of its own, before the function's. */
const START_LIMIT_MS = 65_000;

const failed = (message: string) => new CloudError('FUNCTIONS_EXECUTE_FAIL', message);

export interface InstanceOptions {
  readonly declaration: FunctionDeclaration;
  /** The whole environment; nothing of this process's own is added. */
  readonly environment: Readonly<Record<string, string>>;
  /** Answers the database requests of the short path, given as JSON; HTTP is used without it. */
  readonly ask: ((request: string) => Promise<CloudReply>) | undefined;
  /** Keeps what is written, with the id of the call it was written in or after. */
  readonly write: (requestId: string, level: LogLevel, text: string) => void;
}

/** The answer to a call, as JSON, and what the instance's heap held after it. */
export interface Served {
  readonly json: string;
  readonly heapBytes: number;
}

interface Pending {
  readonly resolve: (served: Served) => void;
  readonly reject: (error: CloudError) => void;
}

const reasonOf = ({ type, message }: { readonly type: string; readonly message: string }) =>
  type === 'unusable' ? `the function cannot be loaded: ${message}` : message;

/** What V8 says before it gives up. */
const OUT_OF_MEMORY = 'JavaScript heap out of memory';
const LAST_WORDS = 8192;

function startProcess({ declaration, environment, ask }: InstanceOptions): ChildProcess {
  const { entry, exportName, folder, memoryMb } = declaration;
  const data: InstanceData = { entry, exportName, shortPath: ask !== undefined };
  const limit = `--max-old-space-size=${memoryMb}`;
  return spawn(process.execPath, [limit, '-e', workerSource(), '--', JSON.stringify(data)], {
    env: { ...environment },
    ...(existsSync(folder) && { cwd: folder }),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/**
 * A process that runs one function, one call at a time. A thread would start faster, but one that
 * runs out of memory takes the whole process along, and it has not a time zone of its own.
 */
export class Instance {
  private readonly child: ChildProcess;
  private readonly over: Promise<void>;
  private pending: Pending | undefined;
  private clock: NodeJS.Timeout | undefined;
  private requestId = '';
  private lastWords = '';
  private loaded = false;
  private running = true;

  constructor(private readonly options: InstanceOptions) {
    this.child = startProcess(options);
    this.hold(false);
    this.child.on('message', (message: FromInstance) => this.hear(message));
    this.child.stderr?.on('data', (part: Buffer) => {
      this.lastWords = (this.lastWords + part.toString()).slice(-LAST_WORDS);
    });
    this.over = new Promise((resolve) => {
      this.child.once('error', (error) => {
        this.exited(error.message);
        resolve();
      });
      this.child.once('close', (exitCode, signal) => {
        this.exited(signal ?? `exit code ${exitCode}`);
        resolve();
      });
    });
  }

  /** Whether it can serve another call. */
  get alive(): boolean {
    return this.running;
  }

  /** Runs the function once. @throws CloudError; the instance may be over then */
  run(call: Call): Promise<Served> {
    return new Promise((resolve, reject) => {
      this.pending = { resolve, reject };
      this.requestId = call.requestId;
      this.hold(true);
      this.startClock();
      this.post({ type: 'invoke', ...call });
    });
  }

  /** Ends the process, in the middle of a call if need be. */
  end(): Promise<void> {
    this.running = false;
    // Whoever waits for the end is not to be over before it.
    this.hold(true);
    this.child.kill('SIGKILL');
    return this.over;
  }

  /** This process is kept from ending by a call, not by an instance that waits for one. */
  private hold(held: boolean): void {
    const change = held ? 'ref' : 'unref';
    this.child[change]();
    this.child.channel?.[change]();
  }

  private write(level: LogLevel, text: string): void {
    this.options.write(this.requestId, level, text);
  }

  private post(message: ToInstance): void {
    // When the process has just ended, its end says so.
    this.child.send(message, () => undefined);
  }

  private startClock(): void {
    clearTimeout(this.clock);
    const limit = this.loaded ? this.options.declaration.timeoutMs : START_LIMIT_MS;
    this.clock = setTimeout(() => this.timedOut(limit), limit);
  }

  private settle(act: (pending: Pending) => void): void {
    const { pending } = this;
    if (!pending) return;
    clearTimeout(this.clock);
    this.pending = undefined;
    this.hold(false);
    act(pending);
  }

  private refuse(error: CloudError): void {
    this.settle(({ reject }) => reject(error));
  }

  private hear(message: FromInstance): void {
    switch (message.type) {
      case 'log':
        this.write(message.level, message.text);
        break;
      case 'request':
        this.forward(message.id, message.request);
        break;
      case 'loaded':
        this.loaded = true;
        if (this.pending) this.startClock();
        break;
      case 'result':
        this.settle(({ resolve }) => resolve(message));
        break;
      case 'failure':
        this.write('error', message.stack);
        this.refuse(failed(message.message));
        break;
      case 'unusable':
      case 'crashed':
        this.running = false;
        this.write('error', message.stack);
        this.refuse(failed(reasonOf(message)));
        break;
    }
  }

  private async forward(id: number, request: string): Promise<void> {
    const reply = await this.options.ask?.(request);
    if (reply && this.running) this.post({ type: 'reply', id, reply });
  }

  private timedOut(limit: number): void {
    this.running = false;
    const message = `Invoking task timed out after ${limit / 1000} seconds`;
    this.write('error', message);
    this.refuse(new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', message));
  }

  private exited(how: string): void {
    this.running = false;
    if (!this.pending) return;
    const exceeded = this.lastWords.includes(OUT_OF_MEMORY);
    const message = exceeded
      ? `Memory limit of ${this.options.declaration.memoryMb} MB exceeded`
      : `process exited unexpectedly before completing request (${how})`;
    this.write('error', message);
    const memory = new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', message);
    this.refuse(exceeded ? memory : failed(message));
  }
}
