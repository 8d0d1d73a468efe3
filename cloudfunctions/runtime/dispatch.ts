import { sentenceFor, type WireError } from '@shared/contract/errors';
import type { Actor } from '@shared/domain/people/rights';
import type { Instant, LocalDate } from '@shared/domain/time';
import { type KeptParts, runOnParts } from './large-input';
import type { Log, LogEntry } from './log';
import type { Outcome, Runnable } from './operation';

export interface DispatchParts<Deps> {
  registry: Readonly<Record<string, Runnable<Deps>>>;
  deps: Deps;
  /** The person bound to an account of the platform. */
  findActor: (accountId: string) => Promise<Actor | undefined>;
  /** The units above one in its office's tree. */
  unitsAbove: (officeId: string, unitId: string) => Promise<readonly string[]>;
  /** Since when a year that is over is frozen, if it is. */
  frozenSince: (officeId: string, year: number, now: Instant) => Promise<LocalDate | undefined>;
  /** Parts of inputs that are too large for one call. */
  parts: KeptParts;
  clock: () => Instant;
  /** A short number a user can read out, new for each unexpected failure. */
  newReference: () => string;
  log: Log;
}

export interface ApiRequest {
  name: string;
  input: unknown;
  /** Stands for an input that came in parts: id and number of them. */
  upload?: unknown;
  /** The platform's identity; undefined when there is none. Never taken from the input. */
  accountId: string | undefined;
}

export type ApiReply =
  | { ok: true; data: unknown; now: Instant }
  | { ok: false; error: { code: string; data: unknown; message: string }; now: Instant };

/**
 * Runs one operation by name. Expected refusals come back as codes; a surprise gives the user a
 * reference number and the log its cause, never the raw error to the phone.
 */
export const createDispatch =
  <Deps>(parts: DispatchParts<Deps>) =>
  async (request: ApiRequest): Promise<ApiReply> => {
    const { name } = request;
    const now = parts.clock();
    const started = performance.now();
    const log = (entry: Omit<LogEntry, 'operation' | 'milliseconds'>) =>
      parts.log({
        operation: name,
        milliseconds: Math.round(performance.now() - started),
        ...entry,
      });
    const refused = (error: WireError): ApiReply => ({
      ok: false,
      error: { ...error, message: sentenceFor(error) },
      now,
    });
    try {
      const outcome = await runNamed(parts, request, now);
      log({ outcome: outcome.ok ? 'ok' : outcome.error.code });
      return outcome.ok ? { ...outcome, now } : refused(outcome.error);
    } catch (cause) {
      const reference = parts.newReference();
      log({ outcome: 'UNEXPECTED', reference, cause });
      return refused({ code: 'UNEXPECTED', data: { reference } });
    }
  };

const runNamed = async <Deps>(
  { registry, deps, findActor, unitsAbove, frozenSince, parts }: DispatchParts<Deps>,
  { name, input, upload, accountId }: ApiRequest,
  now: Instant,
): Promise<Outcome> => {
  const operation = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (!operation) return { ok: false, error: { code: 'UNKNOWN_OPERATION', data: {} } };
  const resolveActor = async () => (accountId === undefined ? undefined : findActor(accountId));
  const context = { deps, now, resolveActor, unitsAbove, frozenSince, accountId };
  return upload === undefined
    ? operation.run(input, context)
    : runOnParts(operation, upload, parts, context);
};
