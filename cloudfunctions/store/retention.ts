import { type AuditEntry, auditEntry } from '@shared/domain/audit/schema';
import {
  DEFAULT_TERMS,
  handOver,
  type RetentionKind,
  type RetentionSettings,
  retentionKind,
  retentionTerms,
} from '@shared/domain/retention/terms';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** An office's terms; one document per office, made by the first run or the first change. */
const settingsRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  terms: retentionTerms,
  handOvers: z.array(handOver),
  /** Grows with each change: what is changed is what was seen. */
  revision: z.int(),
  /** When the job looked last, whether or not something was due. */
  lastRunAt: z.nullable(z.int()),
  history: z.array(auditEntry),
});

const none = (): Record<RetentionKind, number> => ({
  check_in_technical: 0,
  named_attendance: 0,
  own_entries: 0,
  list_names: 0,
  data_requests: 0,
  feedback: 0,
  roster_import_rows: 0,
  volunteer_records: 0,
});

/** A run of before there was a kind removed none of it. */
const counts = z.pipe(
  z.partialRecord(retentionKind, z.int()),
  z.transform((found) => ({ ...none(), ...found })),
);

/** What one run removed. A run that was cut off is finished by the next one, with what it had noted. */
const run = z.object({
  id: z.string(),
  officeId: z.string(),
  createdAt: z.int(),
  finishedAt: z.nullable(z.int()),
  cutOff: z.boolean(),
  /** More was due than one run removes. */
  more: z.boolean(),
  counts,
  history: z.array(auditEntry),
});

type RetentionSettingsRecord = z.infer<typeof settingsRecord>;
export type RetentionRun = z.infer<typeof run>;

const settingsIdOf = (officeId: string): string => `${officeId}:retention`;

export const retentionStore = (db: Database) => {
  const _ = db.command;
  const settings = typedCollection(db, 'settings', settingsRecord);
  const runs = typedCollection(db, 'retention_runs', run);

  const initial = (officeId: string): RetentionSettingsRecord => ({
    id: settingsIdOf(officeId),
    officeId,
    terms: DEFAULT_TERMS,
    handOvers: [],
    revision: 0,
    lastRunAt: null,
    history: [],
  });

  return {
    /** The office's settings; the defaults where nothing was set. */
    settings: async (officeId: string): Promise<RetentionSettingsRecord> =>
      (await settings.find({ _id: settingsIdOf(officeId) }, { limit: 1 }))[0] ?? initial(officeId),

    /** @returns false when somebody changed them meanwhile */
    change: async (
      officeId: string,
      revision: number,
      { terms, handOvers }: RetentionSettings,
      entry: AuditEntry,
    ): Promise<boolean> => {
      await settings.insert(initial(officeId));
      const changed = { terms: _.set(terms), handOvers: _.set([...handOvers]), revision: _.inc(1) };
      return (
        (await settings.update({ _id: settingsIdOf(officeId), revision }, changed, entry)) === 1
      );
    },

    noteRun: async (officeId: string, now: Instant): Promise<void> => {
      await settings.insert(initial(officeId));
      await settings.update({ _id: settingsIdOf(officeId) }, { lastRunAt: now }, 'no audit');
    },

    /** Opens the record of a run, before anything is removed. @returns its id */
    begin: async (officeId: string, now: Instant): Promise<string> => {
      const id = `${officeId}:${now}`;
      await runs.insert({
        id,
        officeId,
        createdAt: now,
        finishedAt: null,
        cutOff: false,
        more: false,
        counts: none(),
        history: [],
      });
      return id;
    },

    addCount: (id: string, kind: RetentionKind, count: number) =>
      runs.update({ _id: id }, { counts: { [kind]: _.inc(count) } }, 'no audit'),

    /** Runs that were begun before an instant and never finished. */
    cutOff: (officeId: string, begunBefore: Instant) =>
      runs.find({ officeId, finishedAt: null, createdAt: _.lt(begunBefore) }),

    /** Closes a run with what it did; the entry is its audit line. */
    finish: async (
      id: string,
      fields: Pick<RetentionRun, 'more' | 'cutOff'>,
      { at, action }: Pick<AuditEntry, 'at' | 'action'>,
    ): Promise<void> => {
      const [found] = await runs.find({ _id: id }, { limit: 1 });
      if (!found) return;
      const entry = { at, by: 'retention', action, after: { ...found.counts, more: fields.more } };
      await runs.update({ _id: id, finishedAt: null }, { ...fields, finishedAt: at }, entry);
    },

    runs: (officeId: string, limit: number) =>
      runs.find({ officeId }, { order: ['createdAt', 'desc'], limit }),
  };
};
