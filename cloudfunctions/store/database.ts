import { init } from '@cloudbase/node-sdk';
import type { AuditEntry } from '@shared/domain/audit/schema';
import * as z from 'zod/mini';
import { boardCollections, type CollectionName } from './collections';
import { onInsert, onUpdate } from './outbox';

export type Database = ReturnType<ReturnType<typeof init>['database']>;

/**
 * Connects to the environment the platform names, or to the endpoint of the local cloud.
 * One connection serves all calls of an instance.
 * @param env the environment's id, `TCB_ENV`
 */
export const openDatabase = (env: string): Database => init({ env, keepalive: true }).database();

/** The service never gives more in one answer. */
const PAGE_LIMIT = 1000;

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;

const isDuplicate = (error: unknown): boolean =>
  hasCode(error) && String(error.code) === 'DATABASE_DUPLICATE_WRITE';

const found = z.object({ data: z.array(z.unknown()) });
const identified = z.object({ data: z.array(z.object({ _id: z.string() })) });
const counted = z.object({ updated: z.int() });
const removed = z.object({ deleted: z.int() });
const returned = z.object({ doc: z.optional(z.nullable(z.unknown())) });
const totalled = z.object({ total: z.int() });

export interface FindOptions {
  order?: readonly [field: string, direction: 'asc' | 'desc'];
  /** Documents that share the value ordered by are told apart by id. */
  thenById?: boolean;
  limit?: number;
}

/** A page of a list ordered by one numeric field; records that share a value are told apart by id. */
export interface PageRequest {
  field: 'startsAt' | 'sequence' | 'createdAt';
  direction: 'asc' | 'desc';
  /** As `next` of the page before gave it; undefined for the first page. */
  cursor: string | undefined;
  limit: number;
}

const cursorOf = (value: number, id: string): string => `${value}.${id}`;

/** The part of a query that leaves out everything up to the cursor. */
const beyond = (db: Database, { field, direction, cursor }: PageRequest): object => {
  const at = cursor?.indexOf('.') ?? -1;
  if (cursor === undefined || at < 0) return {};
  const _ = db.command;
  const value = Number(cursor.slice(0, at));
  const id = cursor.slice(at + 1);
  const [past, from] = direction === 'asc' ? [_.gt, _.gte] : [_.lt, _.lte];
  // The plain range beside the alternatives is what an index can follow, however far the page.
  return _.and([
    { [field]: from(value) },
    _.or([{ [field]: past(value) }, { [field]: value, _id: past(id) }]),
  ]);
};

/**
 * A collection whose documents have one shape. The document's `_id` is the record's `id`.
 * What comes out of the store is checked like any other input.
 */
export const typedCollection = <Schema extends z.ZodMiniType<{ id: string }>>(
  db: Database,
  name: CollectionName,
  schema: Schema,
) => {
  type Document = z.output<Schema>;
  const collection = () => db.collection(name);
  const fromStore = (raw: unknown): Document => {
    const { _id, ...fields } = z.parse(z.looseObject({ _id: z.string() }), raw);
    return z.parse<Schema>(schema, { ...fields, id: _id });
  };
  // The database's own clock, so that what is written later never looks older.
  const stamp = (): object =>
    boardCollections.includes(name) ? { changedAt: db.serverDate() } : {};
  const toStore = ({ id, ...fields }: Document) => ({
    ...fields,
    ...onInsert(fields),
    ...stamp(),
    _id: id,
  });

  const insert = async (document: Document): Promise<boolean> => {
    try {
      await collection().add(toStore(document));
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  };

  const update = async (query: object, change: object, entry: AuditEntry | 'no audit') => {
    const audited = entry === 'no audit' ? change : { ...change, ...onUpdate(db, entry) };
    const stamped = { ...audited, ...stamp() };
    return z.parse(counted, await collection().where(query).update(stamped)).updated;
  };

  const remove = async (query: object): Promise<number> =>
    z.parse(removed, await collection().where(query).remove()).deleted;

  /** The ids alone of documents that match, at most `limit`. */
  const ids = async (query: object, limit: number): Promise<string[]> => {
    const result = await collection().where(query).field({ _id: true }).limit(limit).get();
    return z.parse(identified, result).data.map(({ _id }) => _id);
  };

  /** Documents that match, at most `limit` (1000 if left out). */
  const find = async (query: object, { order, thenById, limit = PAGE_LIMIT }: FindOptions = {}) => {
    const matching = collection().where(query).limit(limit);
    const ordered = order ? matching.orderBy(order[0], order[1]) : matching;
    const result = await (order && thenById ? ordered.orderBy('_id', order[1]) : ordered).get();
    return z.parse(found, result).data.map(fromStore);
  };

  /** One page, and the cursor of the next one (null at the end). */
  const page = async (query: object, request: PageRequest) => {
    const { field, direction, limit } = request;
    const result = await collection()
      .where(db.command.and([query, beyond(db, request)]))
      .orderBy(field, direction)
      .orderBy('_id', direction)
      .limit(limit + 1)
      .get();
    const raw = z.parse(found, result).data;
    const documents = raw.slice(0, limit).map(fromStore);
    const last = documents.at(-1);
    const more = raw.length > limit && last !== undefined;
    const value = more ? z.parse(z.looseObject({ [field]: z.number() }), last)[field] : 0;
    return { documents, next: more ? cursorOf(Number(value), last.id) : null };
  };

  /** What is picked of all that match, however many, a page in memory at a time. */
  const gather = async <Picked>(
    query: object,
    field: PageRequest['field'],
    pick: (document: Document) => readonly Picked[],
  ): Promise<Picked[]> => {
    const picked: Picked[] = [];
    for (let cursor: string | undefined; ; ) {
      const part = await page(query, { field, direction: 'asc', cursor, limit: PAGE_LIMIT - 1 });
      for (const document of part.documents) picked.push(...pick(document));
      if (part.next === null) return picked;
      cursor = part.next;
    }
  };

  return {
    find,

    page,

    gather,

    /** All that match, however many: page by page in the order of a field that an index has. */
    all: (query: object, field: PageRequest['field']) => gather(query, field, (one) => [one]),

    /** All that match, however many, by their ids; for what no list orders. */
    allById: async (query: object): Promise<Document[]> => {
      const pages: Document[][] = [];
      for (let last: string | undefined; ; ) {
        const onwards = last === undefined ? query : { ...query, _id: db.command.gt(last) };
        const part = await find(onwards, { order: ['_id', 'asc'] });
        pages.push(part);
        last = part.at(-1)?.id;
        if (part.length < PAGE_LIMIT || last === undefined) return pages.flat();
      }
    },

    /** @returns false when a document with this id is there already; it is left as it was */
    insert,

    /** Inserts all of them in one call. @returns false when the first is there already */
    insertTogether: async (documents: readonly Document[]): Promise<boolean> => {
      try {
        await collection().add(documents.map(toStore));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    /** Inserts all of them, in one call unless another has inserted some; those are left as they are. */
    insertAll: async (documents: readonly Document[]): Promise<void> => {
      if (documents.length === 0) return;
      try {
        await collection().add(documents.map(toStore));
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        await Promise.all(documents.map(insert));
      }
    },

    /**
     * Changes every document that matches, each atomically.
     * @param entry what the audit says of it, written in the same step; `'no audit'` for what is
     *   derived or technical and changes no record
     * @returns how many
     */
    update,

    /** As `update`, where a unique index may refuse the change. */
    updateUnique: async (query: object, change: object, entry: AuditEntry) => {
      try {
        return await update(query, change, entry);
      } catch (error) {
        if (isDuplicate(error)) return 'duplicate' as const;
        throw error;
      }
    },

    /**
     * Changes one document and gives it as it is afterwards, in one step that no other comes between.
     * For what is a record by itself: no audit.
     */
    changeAndReturn: async (query: object, change: object): Promise<Document | undefined> => {
      const { doc } = z.parse(
        returned,
        await collection()
          .where(query)
          .updateAndReturn({ ...change, ...stamp() }),
      );
      return doc === undefined || doc === null ? undefined : fromStore(doc);
    },

    /** Puts a document in the place of the one with its id, if there is one. For what is derived. */
    replace: async (document: Document): Promise<void> => {
      const { _id, ...fields } = toStore(document);
      await collection().doc(_id).set(fields);
    },

    ids,

    count: async (query: object): Promise<number> =>
      z.parse(totalled, await collection().where(query).count()).total,

    /**
     * Removes every document that matches; for what never was a record, or is no longer one.
     * @returns how many
     */
    remove,

    /** Removes some of the documents that match, `most` of them at most. @returns how many */
    removeSome: async (query: object, most: number): Promise<number> => {
      const found = await ids(query, most);
      return found.length === 0 ? 0 : remove({ _id: db.command.in(found) });
    },
  };
};
