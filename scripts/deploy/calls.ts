import type { ServiceCollection, ServiceIndex } from './database-declaration';

/** A timer of a function as `cloudbaserc.json` writes it. */
export interface Trigger {
  readonly name: string;
  readonly type: 'timer';
  /** Cron expression of seven fields. */
  readonly config: string;
}

/** A function as the service's own CLI takes it from `cloudbaserc.json`. */
export interface FunctionConfig {
  readonly name: string;
  readonly handler: string;
  readonly runtime: string;
  /** Seconds. */
  readonly timeout: number;
  /** MB. */
  readonly memorySize: number;
  readonly installDependency: boolean;
  /** Carries the hash of the code, so that the next run knows what is there. */
  readonly description: string;
  readonly envVariables: Readonly<Record<string, string>>;
}

/** Who may call which function from a phone; `*` stands for all others. */
export type FunctionRule = Readonly<Record<string, { readonly invoke: boolean | string }>>;

/**
 * One thing to be sent, under the name it has in the service's CLI and in `@cloudbase/manager-node`.
 * What a dry run prints and what a deploy sends are these very objects.
 */
export type Call =
  | { readonly call: 'createCollection'; readonly collection: string }
  | {
      readonly call: 'updateCollection';
      readonly collection: string;
      readonly indexes:
        | { readonly CreateIndexes: readonly ServiceIndex[] }
        | { readonly DropIndexes: readonly { readonly IndexName: string }[] };
    }
  | { readonly call: 'ModifyDatabaseACL'; readonly collection: string; readonly AclTag: string }
  | { readonly call: 'setStorageAcl'; readonly acl: string }
  | { readonly call: 'ModifySecurityRule'; readonly rule: FunctionRule }
  | { readonly call: 'tcb fn deploy'; readonly config: FunctionConfig; readonly folder: string }
  | {
      readonly call: 'deleteFunctionTrigger';
      readonly function: string;
      readonly trigger: string;
    }
  | {
      readonly call: 'createFunctionTriggers';
      readonly function: string;
      readonly triggers: readonly Trigger[];
    };

/** Everything an environment is to hold. */
export interface Wanted {
  readonly collections: readonly ServiceCollection[];
  readonly storageRule: string;
  readonly functionRule: FunctionRule;
  readonly functions: readonly WantedFunction[];
}

export interface WantedFunction {
  readonly config: FunctionConfig;
  /** Absolute path of the built code. */
  readonly folder: string;
  readonly triggers: readonly Trigger[];
}

/** A collection as it is in the environment. */
export interface CollectionState {
  readonly indexes: readonly ServiceIndex[];
  readonly rule: string;
}

/** A function as it is in the environment. */
export interface FunctionState {
  readonly config: Omit<FunctionConfig, 'installDependency'>;
  readonly triggers: readonly Trigger[];
}

/** What an environment holds. */
export interface CloudState {
  readonly collections: ReadonlyMap<string, CollectionState>;
  readonly storageRule: string | undefined;
  readonly functionRule: unknown;
  readonly functions: ReadonlyMap<string, FunctionState>;
}

/** An environment of the service: it can be looked at, and takes calls one after another. */
export interface Cloud {
  /** Names of its collections. */
  collections(): Promise<readonly string[]>;
  collection(name: string): Promise<CollectionState>;
  storageRule(): Promise<string | undefined>;
  functionRule(): Promise<unknown>;
  /** Undefined when there is none of that name. */
  function(name: string): Promise<FunctionState | undefined>;
  /** @throws when the service refuses, or has not taken it over */
  send(call: Call): Promise<void>;
}

/** An environment in which nothing is yet. */
export const NOTHING_YET: CloudState = {
  collections: new Map(),
  storageRule: undefined,
  functionRule: undefined,
  functions: new Map(),
};
