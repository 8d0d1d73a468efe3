import type { AuditEntry } from '@shared/domain/audit/schema';
import type { RosterVerdict } from '@shared/domain/roster/schema';
import type { Instant } from '@shared/domain/time';
import { type Database, typedCollection } from './database';
import { literally } from './literally';
import { rosterCandidates } from './roster-candidates';
import {
  FIRST_END,
  type ImportCounts,
  type ImportPageRecord,
  type ImportRecord,
  type ImportRowRecord,
  importPage,
  importRecord,
  importRow,
} from './roster-import-schema';

/** Rows removed in one call. */
const REMOVED_TOGETHER = 500;

const pageIdOf = (importId: string, page: number): string => `${importId}:p${page}`;

/** Imports of rosters, their rows, and what they are compared with. */
export const rosterImportStore = (db: Database) => {
  const _ = db.command;
  const imports = typedCollection(db, 'roster_imports', importRecord);
  const pages = typedCollection(db, 'roster_import_pages', importPage);
  const rows = typedCollection(db, 'roster_import_rows', importRow);
  const ofImport = ({ id, officeId }: Pick<ImportRecord, 'id' | 'officeId'>) => ({
    officeId,
    importId: id,
  });

  return {
    candidates: rosterCandidates(db),

    /** @returns false when it is there already */
    add: imports.insert,
    one: async (id: string) => (await imports.find({ _id: id }, { limit: 1 }))[0],
    list: (officeId: string, cursor: string | undefined, limit: number) =>
      imports.page({ officeId }, { field: 'createdAt', direction: 'desc', cursor, limit }),

    addPages: async (list: readonly Omit<ImportPageRecord, 'id'>[], from: number) =>
      pages.insertAll(
        list.map((page, index) => ({ ...page, id: pageIdOf(page.importId, from + index) })),
      ),
    page: async (importId: string, page: number) =>
      (await pages.find({ _id: pageIdOf(importId, page) }, { limit: 1 }))[0],

    addRows: rows.insertAll,
    row: async (id: string) => (await rows.find({ _id: id }, { limit: 1 }))[0],

    pageOfRows: (
      found: ImportRecord,
      query: { verdict: RosterVerdict; search: string | undefined; overtaken: boolean },
      cursor: string | undefined,
      limit: number,
    ) =>
      rows.page(
        {
          ...ofImport(found),
          ...(query.overtaken ? { applied: 'overtaken' } : { verdict: query.verdict }),
          ...(query.search
            ? { name: db.RegExp({ regexp: literally(query.search), options: '' }) }
            : {}),
        },
        { field: 'sequence', direction: 'asc', cursor, limit },
      ),

    /** Rows that are or may be about one of these people. */
    touching: (found: ImportRecord, memberIds: readonly string[]) =>
      rows.find({ ...ofImport(found), touches: _.in([...memberIds]) }),

    /** Rows of this name in this unit. */
    named: (found: ImportRecord, name: string, unitId: string) =>
      rows.find({ ...ofImport(found), name, unitId, entry: _.neq(null) }),

    /** Rows with these numbers. */
    numbered: (found: ImportRecord, numbers: readonly number[]) =>
      rows.find({ ...ofImport(found), sequence: _.in([...numbers]), entry: _.neq(null) }),

    waiting: (found: ImportRecord, limit: number) =>
      rows.find({ ...ofImport(found), applied: 'waiting' }, { order: ['sequence', 'asc'], limit }),

    /** Keeps what was decided about a row, if nobody decided meanwhile. */
    rejudge: async (seen: ImportRowRecord, after: ImportRowRecord): Promise<boolean> => {
      const { id, officeId: _office, importId: _import, sequence: _sequence, ...fields } = after;
      const change = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const query = { _id: id, decisions: seen.decisions };
      return (await rows.update(query, change, 'no audit')) === 1;
    },

    /** Ticks or unticks people who would leave. @param ids undefined for the next of them */
    choose: async (
      found: ImportRecord,
      ids: readonly string[] | undefined,
      chosen: boolean,
      limit: number,
    ): Promise<number> => {
      const open = { verdict: 'end', applied: chosen ? 'none' : 'waiting' };
      const next = { ...ofImport(found), ...open, sequence: _.gte(FIRST_END) };
      const meant = ids ?? (await rows.ids(next, limit));
      if (meant.length === 0) return 0;
      const query = { ...ofImport(found), ...open, _id: _.in([...meant]) };
      return rows.update(query, { chosen, applied: chosen ? 'waiting' : 'none' }, 'no audit');
    },

    /** Notes what became of rows. @returns how many were still waiting */
    settleRows: async (ids: readonly string[], applied: 'done' | 'overtaken'): Promise<number> =>
      ids.length === 0
        ? 0
        : rows.update({ _id: _.in([...ids]), applied: 'waiting' }, { applied }, 'no audit'),

    /** Notes how far the work has come; `seen` must still be so. @returns false when it is not */
    advance: async (
      seen: ImportRecord,
      fields: Partial<
        Pick<ImportRecord, 'state' | 'pagesDone' | 'unitsDone' | 'lookedAt' | 'counts'>
      >,
    ): Promise<boolean> => {
      const { id, state, pagesDone, unitsDone, lookedAt } = seen;
      const query = { _id: id, state, pagesDone, unitsDone, lookedAt };
      return (await imports.update(query, fields, 'no audit')) === 1;
    },

    countDone: (id: string, done: number, overtaken: number) =>
      imports.update(
        { _id: id, state: 'applying' },
        { counts: { done: _.inc(done), overtaken: _.inc(overtaken) } },
        'no audit',
      ),

    /** A decision was made: new numbers, and what was seen before is out of date. */
    decided: (id: string, counts: ImportCounts) =>
      imports.update({ _id: id, state: 'ready' }, { counts, revision: _.inc(1) }, 'no audit'),

    /** Moves an import on. @returns `busy` when another import of the office is carried out */
    move: async (
      { id, state, revision }: Pick<ImportRecord, 'id' | 'state' | 'revision'>,
      fields: Partial<Pick<ImportRecord, 'state' | 'endsOn' | 'slot' | 'counts' | 'settledAt'>>,
      entry: AuditEntry,
    ): Promise<'moved' | 'overtaken' | 'busy'> => {
      const outcome = await imports.updateUnique({ _id: id, state, revision }, fields, entry);
      if (outcome === 'duplicate') return 'busy';
      return outcome === 1 ? 'moved' : 'overtaken';
    },

    /** Rows by verdict, counted by the database in its indexes: many rows take no longer to read. */
    tally: async (found: ImportRecord): Promise<ImportCounts> => {
      const count = (part: object) => rows.count({ ...ofImport(found), ...part });
      const of = (verdict: RosterVerdict) => count({ verdict });
      const [add, change, same, held, skipped, end, chosen, done, overtaken] = await Promise.all([
        of('add'),
        of('change'),
        of('same'),
        of('held'),
        of('skipped'),
        of('end'),
        count({ applied: _.in(['waiting', 'done', 'overtaken']), sequence: _.gte(FIRST_END) }),
        count({ applied: 'done' }),
        count({ applied: 'overtaken' }),
      ]);
      return { add, change, same, held, skipped, end, chosen, done, overtaken };
    },

    /**
     * For the retention job: imports whose rows are no longer needed, either carried out or discarded
     * before one instant, or left lying since another.
     */
    withRowsToRemove: (
      officeId: string,
      before: { settledBefore: Instant; openedBefore: Instant },
    ) =>
      imports.find(
        _.and([
          { officeId, rowsRemoved: false },
          _.or([
            { settledAt: _.gt(0).and(_.lt(before.settledBefore)) },
            { settledAt: null, createdAt: _.lt(before.openedBefore), state: _.neq('applying') },
          ]),
        ]),
      ),

    /**
     * Removes the rows of an import, which are personal data; its numbers stay. Portion by portion, so
     * that a large roster keeps nobody waiting; cut off, it goes on where it was.
     */
    removeRows: async (found: ImportRecord, entry: AuditEntry): Promise<void> => {
      while ((await rows.removeSome(ofImport(found), REMOVED_TOGETHER)) > 0);
      while ((await pages.removeSome(ofImport(found), REMOVED_TOGETHER)) > 0);
      const discarded = found.settledAt === null ? { state: 'discarded', settledAt: entry.at } : {};
      await imports.update(
        { _id: found.id, rowsRemoved: false },
        { rowsRemoved: true, ...discarded },
        entry,
      );
    },
  };
};
