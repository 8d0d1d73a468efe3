import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import { type Service, service } from '@shared/domain/volunteering/service-schema';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

type Fields = Partial<Omit<Service, 'id' | 'officeId' | 'history'>>;

const grouped = z.object({ data: z.array(z.object({ _id: z.string() })) });

/** Service done: check-ins, minutes, confirmation. */
export const serviceStore = (db: Database) => {
  const _ = db.command;
  const services = typedCollection(db, 'services', service);
  const every = async (query: object): Promise<Service[]> => {
    const all: Service[] = [];
    for (let last: string | undefined; ; ) {
      const after = last === undefined ? {} : { _id: _.gt(last) };
      const page = await services.find({ ...query, ...after }, { order: ['_id', 'asc'] });
      all.push(...page);
      last = page.at(-1)?.id;
      if (page.length < 1000) return all;
    }
  };
  return {
    /** @returns false when there is one already */
    add: services.insert,

    one: async (id: string) => (await services.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : services.find({ officeId, _id: _.in([...ids]) }),

    ofActivity: (officeId: string, activityId: string) => every({ officeId, activityId }),

    /** Everything a person has served. */
    ofMember: (officeId: string, memberId: string) => every({ officeId, memberId }),

    ofMembers: (officeId: string, memberIds: readonly string[]) =>
      memberIds.length === 0
        ? Promise.resolve([])
        : every({ officeId, memberId: _.in([...memberIds]) }),

    /** Everything served in a year. */
    ofYear: (officeId: string, year: number) => every({ officeId, year }),

    /** Which of these events somebody has served at. */
    servedAt: async (officeId: string, activityIds: readonly string[]): Promise<Set<string>> => {
      if (activityIds.length === 0) return new Set();
      const result = await db
        .collection('services')
        .aggregate()
        .match({ officeId, activityId: _.in([...activityIds]), 'marks.0': _.exists(true) })
        .group({ _id: '$activityId' })
        .limit(1000)
        .end();
      return new Set(grouped.parse(result).data.map(({ _id }) => _id));
    },

    /** Changes a record if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<Service, 'id' | 'history'>,
      fields: Fields,
      entry: AuditEntry,
    ) => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const seen = { _id: id, history: _.size(history.length) };
      return (await services.update(seen, replaced, entry)) === 1;
    },

    /** Writes a corrected name into everything a person has served. */
    rename: (officeId: string, memberId: string, memberName: string, entry: AuditEntry) =>
      services.update({ officeId, memberId, memberName: _.neq(memberName) }, { memberName }, entry),

    countBefore: (officeId: string, before: Instant) =>
      services.count({ officeId, endsAt: _.lt(before) }),
    removeBefore: (officeId: string, before: Instant, most: number) =>
      services.removeSome({ officeId, endsAt: _.lt(before), unsealedSince: null }, most),
  };
};
