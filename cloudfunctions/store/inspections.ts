import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Inspection, inspection } from '@shared/domain/inspections/schema';
import { type Database, typedCollection } from './database';

/** Rounds of 督查. */
export const inspectionStore = (db: Database) => {
  const _ = db.command;
  const inspections = typedCollection(db, 'inspections', inspection);
  return {
    /** @returns false when the request that makes it has made it already */
    add: inspections.insert,

    one: async (id: string) => (await inspections.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : inspections.find({ officeId, _id: _.in([...ids]) }),

    /** Changes a round if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<Inspection, 'id' | 'history'>,
      fields: Partial<Omit<Inspection, 'id' | 'officeId' | 'history'>>,
      change: AuditEntry,
    ): Promise<boolean> => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const standing = { _id: id, history: _.size(history.length) };
      return (await inspections.update(standing, replaced, change)) === 1;
    },

    /** One page of a year's rounds, latest first: all, or those that some units are inspected in. */
    page: (
      officeId: string,
      asked: {
        planYear: number;
        units: 'office' | readonly string[];
        cursor: string | undefined;
        limit: number;
      },
    ) => {
      const { planYear, units, cursor, limit } = asked;
      const own =
        units === 'office'
          ? { state: _.neq('withdrawn') }
          : { state: _.in(['running', 'ended']), 'units.unitId': _.in([...units]) };
      return inspections.page(
        { officeId, planYear, ...own },
        { field: 'createdAt', direction: 'desc', cursor, limit },
      );
    },

    /** Those of a plan's year that count. */
    heldInYear: (officeId: string, planYear: number) =>
      inspections.all({ officeId, planYear, state: _.in(['running', 'ended']) }, 'createdAt'),
  };
};
