/** A timer of a function. */
export interface TimerDeclaration {
  readonly name: string;
  /** Cron expression of seven fields. */
  readonly config: string;
}

/** A cloud function as it is deployed. */
export interface FunctionDeclaration {
  readonly name: string;
  readonly folder: string;
  /** File of the code. */
  readonly entry: string;
  readonly exportName: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly timers: readonly TimerDeclaration[];
}

/** The functions of a project. */
export interface FunctionSource {
  /** The environment's id, if the project names it. */
  readonly environmentId: string | undefined;
  /** All of them, in order. */
  list(): readonly FunctionDeclaration[];
  find(name: string): FunctionDeclaration | undefined;
}
