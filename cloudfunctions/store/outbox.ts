import { randomUUID } from 'node:crypto';
import { redacted } from '@shared/domain/audit/redact';
import { type AuditEntry, auditEntry } from '@shared/domain/audit/schema';
import * as z from 'zod/mini';
import type { Database } from './database';

/**
 * How audit entries ride in the write of their change. Each entry of a record's `history` gets an id,
 * and the ids that the chain does not hold yet stand in `unsealed`. So a crash loses neither the
 * change nor its entry, and nobody waits for the chain: the timer seals it in batches.
 * `unsealedSince` is what the sealer looks for.
 */
interface Outbox {
  history: readonly AuditEntry[];
  unsealed: readonly string[];
  unsealedSince: number | null;
}

const withHistory = z.looseObject({ history: z.array(auditEntry) });

const withId = (entry: AuditEntry) => ({ ...redacted(entry), id: randomUUID() });

/** What a new document carries beside its fields: nothing, when it keeps no history. */
export const onInsert = (fields: object): Outbox | Record<string, never> => {
  const parsed = withHistory.safeParse(fields);
  if (!parsed.success) return {};
  const history = parsed.data.history.map(withId);
  return {
    history,
    unsealed: history.map(({ id }) => id),
    unsealedSince: history[0]?.at ?? null,
  };
};

/** What an update writes beside the change itself. */
export const onUpdate = (db: Database, entry: AuditEntry) => {
  const stamped = withId(entry);
  const _ = db.command;
  return {
    history: _.push([stamped]),
    unsealed: _.push([stamped.id]),
    unsealedSince: stamped.at,
  };
};
