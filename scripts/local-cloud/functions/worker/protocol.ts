import type { CloudReply } from '../../types';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What an instance is given at its start. */
export interface InstanceData {
  /** File of the code, and the name of the function it exports. */
  readonly entry: string;
  readonly exportName: string;
  /** The SDK's database requests go to the engine directly instead of over HTTP. */
  readonly shortPath: boolean;
}

/** One invocation, for an instance. */
export interface Call {
  readonly requestId: string;
  /** JSON. */
  readonly event: string;
  /** The second argument of the function. */
  readonly context: object;
  /** Added to the environment for the time of this invocation. */
  readonly variables: Readonly<Record<string, string>>;
}

export type ToInstance =
  | ({ readonly type: 'invoke' } & Call)
  | { readonly type: 'reply'; readonly id: number; readonly reply: CloudReply };

export type FromInstance =
  | { readonly type: 'loaded' }
  | {
      readonly type: 'unusable' | 'crashed';
      readonly message: string;
      readonly stack: string;
    }
  | { readonly type: 'result'; readonly json: string; readonly heapBytes: number }
  | {
      readonly type: 'failure';
      readonly message: string;
      readonly stack: string;
      readonly heapBytes: number;
    }
  | { readonly type: 'log'; readonly level: LogLevel; readonly text: string }
  | { readonly type: 'request'; readonly id: number; readonly request: string };
