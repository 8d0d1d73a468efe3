import type { LogLevel } from '../worker/protocol';

/** What a function wrote, or how a call of it (`report`) or a timer (`timer`) ended. */
export interface LogLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly function: string;
  readonly requestId: string;
  readonly level: LogLevel | 'report' | 'timer';
  readonly text: string;
}

export interface LogQuery {
  readonly requestId?: string | undefined;
  readonly functionName?: string | undefined;
  /** Only the last ones. */
  readonly tail?: number | undefined;
}

/** What functions write. */
export interface LogBook {
  write(line: Omit<LogLine, 'time'>): void;
  /** Lines in the order of writing. */
  find(query: LogQuery): readonly LogLine[];
  /** Puts down what is not on disk yet. */
  close(): void;
}

/** Where lines are kept for longer. */
export interface LogSink {
  append(lines: readonly LogLine[]): void;
}

/** A nested call's id begins with that of the call it was made in. */
const belongsTo = (line: LogLine, requestId: string): boolean =>
  line.requestId === requestId || line.requestId.startsWith(`${requestId}-`);

/** Picks lines. A request brings along the calls that were made in it. */
export function matchingLines(
  lines: readonly LogLine[],
  { requestId, functionName, tail = Number.POSITIVE_INFINITY }: LogQuery,
): readonly LogLine[] {
  const matching = lines
    .filter((line) => requestId === undefined || belongsTo(line, requestId))
    .filter((line) => functionName === undefined || line.function === functionName);
  return matching.slice(Math.max(0, matching.length - tail));
}

const KEPT = 5000;

/**
 * Keeps the last lines in memory and hands all of them on, some at a time.
 * @param now milliseconds since the epoch
 */
export function openLogBook(sink: LogSink, now: () => number = Date.now): LogBook {
  let lines: LogLine[] = [];
  let fresh: LogLine[] = [];
  const flush = () => {
    const due = fresh;
    fresh = [];
    try {
      if (due.length > 0) sink.append(due);
    } catch {
      // A full disk or a folder that is gone takes lines of the log, and must not take the cloud.
    }
  };
  return {
    write(line) {
      const dated = { time: new Date(now()).toISOString(), ...line };
      lines.push(dated);
      if (lines.length > 2 * KEPT) lines = lines.slice(-KEPT);
      if (fresh.push(dated) === 1) setImmediate(flush);
    },
    find: (query) => matchingLines(lines, query),
    close: flush,
  };
}
