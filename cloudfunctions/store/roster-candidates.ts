import { person } from '@shared/domain/people/schema';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** A person as an import compares them; `history` tells whether they changed since. */
const knownMember = z.extend(
  z.pick(person, {
    id: true,
    officeId: true,
    name: true,
    memberClass: true,
    memberships: true,
    phone: true,
    rosterKey: true,
    leading: true,
    young: true,
    consents: true,
  }),
  { history: z._default(z.array(z.unknown()), []) },
);

export type KnownMember = z.infer<typeof knownMember>;

const PAGE = 1000;

/** A part of a longer list, in the order of the ids. */
export interface Portion {
  /** The last id of the part before; null at the beginning. */
  after: string | null;
  limit: number;
}

/** Finds the people whom rows of a roster may be about, many rows at a time. */
export const rosterCandidates = (db: Database) => {
  const _ = db.command;
  const members = typedCollection(db, 'members', knownMember);

  const all = async (query: object): Promise<KnownMember[]> => {
    const found: KnownMember[] = [];
    for (;;) {
      const last = found.at(-1);
      const onwards = last ? _.and([query, { _id: _.gt(last.id) }]) : query;
      const page = await members.find(onwards, { order: ['_id', 'asc'], limit: PAGE });
      found.push(...page);
      if (page.length < PAGE) return found;
    }
  };

  const withOneOf = (officeId: string, field: string, values: readonly string[]) =>
    values.length === 0 ? Promise.resolve([]) : all({ officeId, [field]: _.in([...values]) });

  return {
    byNames: (officeId: string, names: readonly string[]) => withOneOf(officeId, 'name', names),
    byPhones: (officeId: string, phones: readonly string[]) => withOneOf(officeId, 'phone', phones),
    byKeys: (officeId: string, keys: readonly string[]) => withOneOf(officeId, 'rosterKey', keys),
    byIds: (officeId: string, ids: readonly string[]) => withOneOf(officeId, '_id', ids),

    /** Everybody of these names with a membership, past or present, in one of these units. */
    inUnits: (officeId: string, unitIds: readonly string[], names: readonly string[]) =>
      unitIds.length === 0
        ? Promise.resolve([])
        : all({
            officeId,
            'memberships.unitId': _.in([...unitIds]),
            name: _.in([...names]),
          }),

    /** Everybody with a membership, past or present, in a unit. */
    ofUnit: (officeId: string, unitId: string) => all({ officeId, 'memberships.unitId': unitId }),

    /** The next of those with a membership, past or present, in one of these units. */
    nextInUnits: (officeId: string, unitIds: readonly string[], { after, limit }: Portion) =>
      members.find(
        {
          officeId,
          'memberships.unitId': _.in([...unitIds]),
          ...(after === null ? {} : { _id: _.gt(after) }),
        },
        { order: ['_id', 'asc'], limit },
      ),
  };
};
