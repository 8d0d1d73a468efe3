import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Bulletin, bulletin, type Quarter } from '@shared/domain/study/bulletin';
import { type Database, typedCollection } from './database';

/** A study group's quarterly bulletins, each version a document of its own. */
export const bulletinStore = (db: Database) => {
  const _ = db.command;
  const bulletins = typedCollection(db, 'bulletins', bulletin);
  return {
    /** @returns false when this version has been begun already */
    add: bulletins.insert,

    one: async (id: string) => (await bulletins.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : bulletins.find({ officeId, _id: _.in([...ids]) }),

    /** All versions of one quarter of a group, the first one first. */
    versions: (officeId: string, unitId: string, { year, quarter }: Quarter) =>
      bulletins.find({ officeId, year, unitId, quarter }, { order: ['version', 'asc'] }),

    /** All versions of groups that report on these years. */
    ofYears: (officeId: string, unitIds: readonly string[], years: readonly number[]) =>
      bulletins.find(
        { officeId, year: _.in([...years]), unitId: _.in([...unitIds]) },
        { order: ['version', 'asc'] },
      ),

    /** Those of a year that went out, versions that were corrected or withdrawn since among them. */
    issuedOfYear: (officeId: string, year: number) =>
      bulletins.allById({ officeId, year, issuedOn: _.neq(null) }),

    /** Changes a version if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<Bulletin, 'id' | 'history'>,
      fields: Partial<Omit<Bulletin, 'id' | 'officeId' | 'history'>>,
      entry: AuditEntry,
    ): Promise<boolean> => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const standing = { _id: id, history: _.size(history.length) };
      return (await bulletins.update(standing, replaced, entry)) === 1;
    },

    /** Writes into the history of a version what was taken out of it. */
    note: (id: string, entry: AuditEntry) => bulletins.update({ _id: id }, {}, entry),
  };
};
