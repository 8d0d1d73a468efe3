import { type AuditLink, auditEntry, auditLink } from '@shared/domain/audit/schema';
import * as z from 'zod/mini';
import { auditedCollections, type CollectionName } from './collections';
import { type Database, typedCollection } from './database';

/** A record with entries that the chain does not hold yet. */
const pendingRecord = z.object({
  _id: z.string(),
  history: z.array(auditEntry),
  unsealed: z.array(z.string()),
});

const storedLink = z.extend(auditLink, { id: z.string() });

/** That somebody took a part of the chain out: who, when, from which link to which. */
const auditExport = z.object({
  id: z.string(),
  officeId: z.string(),
  by: z.string(),
  at: z.int(),
  from: z.int(),
  until: z.int(),
  history: z.array(auditEntry),
});

/** A link as it was tied: the store's own id is no part of it. */
const asTied = ({ id: _id, ...link }: z.infer<typeof storedLink>): AuditLink => link;

/** Numbers have one width, so that ids sort as the links do. */
const linkIdOf = ({ officeId, sequence }: AuditLink): string =>
  `${officeId}:${String(sequence).padStart(12, '0')}`;

export interface AuditFilter {
  collections?: readonly string[] | undefined;
  recordId?: string | undefined;
  by?: readonly string[] | undefined;
  action?: string | undefined;
  from?: number | undefined;
  until?: number | undefined;
}

export const auditStore = (db: Database) => {
  const _ = db.command;
  const links = typedCollection(db, 'audit', storedLink);
  const auditExports = typedCollection(db, 'audit_exports', auditExport);

  const where = (officeId: string, filter: AuditFilter) => {
    const { collections, recordId, by, action, from, until } = filter;
    return {
      officeId,
      ...(collections ? { collection: _.in([...collections]) } : {}),
      ...(recordId === undefined ? {} : { recordId }),
      ...(by ? { by: _.in([...by]) } : {}),
      ...(action === undefined ? {} : { action }),
      ...(from === undefined && until === undefined
        ? {}
        : { at: _.gte(from ?? 0).and(_.lt(until ?? Number.MAX_SAFE_INTEGER)) }),
    };
  };

  return {
    collections: auditedCollections,

    /** Records of one collection with entries to seal, those that wait longest first. */
    pending: async (collection: CollectionName, officeId: string, limit: number) => {
      const result = await db
        .collection(collection)
        .where({ officeId, unsealedSince: _.gt(0) })
        .orderBy('unsealedSince', 'asc')
        .limit(limit)
        .field({ history: true, unsealed: true })
        .get();
      return z.parse(z.object({ data: z.array(pendingRecord) }), result).data;
    },

    /** The newest link of an office's chain. */
    last: async (officeId: string): Promise<AuditLink | undefined> =>
      (await links.find({ officeId }, { order: ['sequence', 'desc'], limit: 1 })).map(asTied)[0],

    /** Which of these entries the chain holds already: a seal that was cut off has left them. */
    sealed: async (officeId: string, entryIds: readonly string[]) => {
      if (entryIds.length === 0) return new Set<string>();
      const found = await links.find({ officeId, entryId: _.in([...entryIds]) });
      return new Set(found.map(({ recordId, entryId }) => `${recordId}/${entryId}`));
    },

    /**
     * Adds links in order. Of two sealers one wins: its numbers are taken, and the other's insertion
     * stops at the first of them, since the service inserts a list in order.
     * @returns false when another has sealed meanwhile
     */
    append: (chain: readonly AuditLink[]) =>
      links.insertTogether(chain.map((link) => ({ ...link, id: linkIdOf(link) }))),

    /**
     * Takes entries out of the lists of those to seal: two writes for any number of records of a
     * collection. Ids are given once, so what is added meanwhile stays; a record that has nothing
     * left to seal is no longer looked for.
     */
    markSealed: async (
      collection: CollectionName,
      recordIds: readonly string[],
      entryIds: readonly string[],
    ): Promise<void> => {
      const records = db.collection(collection);
      const _id = _.in([...recordIds]);
      if (entryIds.length > 0) {
        await records.where({ _id }).update({ unsealed: _.pullAll([...entryIds]) });
      }
      await records.where({ _id, unsealed: _.size(0) }).update({ unsealedSince: null });
    },

    /** One page of the chain, newest first. */
    page: async (
      officeId: string,
      filter: AuditFilter,
      cursor: string | undefined,
      limit: number,
    ) => {
      const order = { field: 'sequence', direction: 'desc', cursor, limit } as const;
      const { documents, next } = await links.page(where(officeId, filter), order);
      return { links: documents.map(asTied), next };
    },

    /** Links in order from one on, for an export or a check. */
    from: async (officeId: string, sequence: number, limit: number) => {
      const onwards = { officeId, sequence: _.gte(sequence) };
      return (await links.find(onwards, { order: ['sequence', 'asc'], limit })).map(asTied);
    },

    /** Keeps that somebody took a part of the chain out. @returns false when it is kept already */
    keepExport: auditExports.insert,
    exportOf: async (id: string) => (await auditExports.find({ _id: id }, { limit: 1 }))[0],
  };
};
