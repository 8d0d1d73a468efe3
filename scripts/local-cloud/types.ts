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

/** A collection with its indexes, created when the engine opens. */
export interface CollectionDeclaration {
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
}

/** What a cloud function is told beside its event. */
export interface FunctionContext {
  readonly requestId: string;
  readonly functionName: string;
}

/** A cloud function run by the local cloud: JSON in, JSON out. */
export type CloudFunction = (event: unknown, context: FunctionContext) => unknown;

/** Cloud functions by name. */
export type CloudFunctions = Readonly<Record<string, CloudFunction>>;

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
