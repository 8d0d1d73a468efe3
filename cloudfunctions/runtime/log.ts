/** One line of the log: what ran, how long, how it ended. Never an input, a name or an identity. */
export interface LogEntry {
  operation: string;
  milliseconds: number;
  outcome: string;
  /** What a job did, in numbers. */
  done?: Readonly<Record<string, number>>;
  /** Of an unexpected failure only: the number the user was shown. */
  reference?: string;
  cause?: unknown;
}

export type Log = (entry: LogEntry) => void;

/** Names come from the caller: anything that is no plain operation name is not written down. */
const safeName = (name: string): string => (/^[\w.]{1,60}$/.test(name) ? name : '(malformed)');

/** Structured lines, as the platform's log service takes them. */
export const jsonLog =
  (write: (line: string) => void): Log =>
  ({ cause, operation, ...entry }) =>
    write(
      JSON.stringify({
        operation: safeName(operation),
        ...entry,
        ...(cause === undefined
          ? {}
          : { cause: cause instanceof Error ? cause.stack : String(cause) }),
      }),
    );
