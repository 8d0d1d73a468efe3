/** One key of an index: a dotted field path and its direction. */
export interface IndexKey {
  readonly field: string;
  readonly direction: 1 | -1;
}

/** An index as declared. In a unique index a missing field counts as null. */
export interface IndexDeclaration {
  readonly name: string;
  readonly keys: readonly IndexKey[];
  readonly unique: boolean;
}

/**
 * What clients may do to a collection, in the service's words: nothing; read all; their own alone;
 * read all and write their own. Cloud functions and the SDK on a server may do everything.
 */
type CollectionRule = 'ADMINONLY' | 'ADMINWRITE' | 'PRIVATE' | 'READONLY';

/** A collection with its indexes, created when the engine opens. */
export interface CollectionDeclaration {
  readonly name: string;
  /** Kept for the deploy: the local cloud serves no client directly. */
  readonly rule?: CollectionRule;
  readonly indexes: readonly IndexDeclaration[];
}

/** Who calls a function, as the platform vouches for it; empty for a call from another function. */
export interface Identity {
  readonly openId?: string;
  readonly appId?: string;
  readonly unionId?: string;
  readonly uuid?: string;
}

/** One call of a cloud function: JSON in, JSON out. */
export interface Invocation {
  readonly name: string;
  readonly event: unknown;
  readonly requestId: string;
  readonly identity: Identity;
  /** What started it, `SOURCE` of the platform: `wx_client`, `wx_trigger` (a timer), `scf`. */
  readonly source?: string;
}

/** What runs the cloud functions. */
export interface FunctionHost {
  /**
   * @throws CloudError FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL, FUNCTIONS_TIME_LIMIT_EXCEEDED,
   * FUNCTIONS_MEMORY_LIMIT_EXCEEDED, EXCEED_MAX_PAYLOAD_SIZE, EXCEED_CONCURRENT_REQUEST_LIMIT
   */
  invoke(invocation: Invocation): Promise<unknown>;
  /** Ends what is running. */
  close(): Promise<void>;
}

/** A request as the SDK sends it: an action and its parameters. */
export interface CloudRequest {
  readonly action: string;
  readonly requestId?: string;
  readonly [parameter: string]: unknown;
}

/** The answer: either the action's own members, or a `code` and a `message`. */
export interface CloudReply {
  readonly requestId: string;
  readonly code?: string;
  readonly message?: string;
  readonly [member: string]: unknown;
}

/** A document as the query library sees it. */
export type Doc = Record<string, unknown>;
