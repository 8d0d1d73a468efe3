import type { AuditEntry } from '@shared/domain/audit/schema';
import { type ResponsibilityList, responsibilityList } from '@shared/domain/lists/schema';
import { type Database, typedCollection } from './database';

/** A unit has one document for a year, whoever begins it. */
export const listIdOf = (officeId: string, year: number, unitId: string): string =>
  `${officeId}:${year}:${unitId}`;

/** 责任清单 of the three levels. */
export const listStore = (db: Database) => {
  const _ = db.command;
  const lists = typedCollection(db, 'responsibility_lists', responsibilityList);
  const naming = (officeId: string, years: readonly number[]) => ({
    officeId,
    planYear: _.in([...years]),
    'named.0': _.exists(true),
  });
  return {
    /** @returns false when the unit has one for the year already */
    add: lists.insert,

    one: async (officeId: string, year: number, unitId: string) =>
      (await lists.find({ _id: listIdOf(officeId, year, unitId) }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : lists.find({ officeId, _id: _.in([...ids]) }),

    ofYear: (officeId: string, planYear: number) => lists.allById({ officeId, planYear }),

    /** Lists of every year that name somebody, in force or not. */
    naming: (officeId: string, memberId: string) => lists.find({ officeId, named: memberId }),

    /** Changes a list if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<ResponsibilityList, 'id' | 'history'>,
      fields: Partial<Omit<ResponsibilityList, 'id' | 'officeId' | 'history'>>,
      change: AuditEntry,
    ): Promise<boolean> => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const standing = { _id: id, history: _.size(history.length) };
      return (await lists.update(standing, replaced, change)) === 1;
    },

    /** How many lists of these years still name somebody. */
    countNaming: (officeId: string, years: readonly number[]) =>
      lists.count(naming(officeId, years)),

    someNaming: (officeId: string, years: readonly number[], most: number) =>
      lists.find(naming(officeId, years), { limit: most }),
  };
};
