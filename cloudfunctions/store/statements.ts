import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import {
  type Statement,
  type StatementState,
  statement,
} from '@shared/domain/volunteering/statement-schema';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** The last number given out of a series of papers. */
const serial = z.object({ id: z.string(), officeId: z.string(), last: z.int() });

/** 服务情况说明 and their running numbers. */
export const statementStore = (db: Database) => {
  const _ = db.command;
  const statements = typedCollection(db, 'service_statements', statement);
  const serials = typedCollection(db, 'serials', serial);
  return {
    add: statements.insert,

    one: async (id: string) => (await statements.find({ _id: id }, { limit: 1 }))[0],

    byNumber: async (officeId: string, number: string) =>
      (await statements.find({ officeId, number }, { limit: 1 }))[0],

    /** Of every office: a paper names its number alone. */
    withNumber: (number: string) => statements.find({ number }),

    ofMember: (officeId: string, memberId: string, cursor: string | undefined, limit: number) =>
      statements.page(
        { officeId, memberId },
        { field: 'createdAt', direction: 'desc', cursor, limit },
      ),

    countSince: (officeId: string, memberId: string, since: Instant) =>
      statements.count({ officeId, memberId, createdAt: _.gte(since) }),

    /** The next number of a year. A number whose paper never came to be is a gap, and harms nobody. */
    nextNumber: async (officeId: string, year: number): Promise<number> => {
      const id = `${officeId}:statement:${year}`;
      for (;;) {
        const next = await serials.changeAndReturn({ _id: id }, { last: _.inc(1) });
        if (next) return next.last;
        await serials.insert({ id, officeId, last: 0 });
      }
    },

    setState: async (seen: Statement, state: StatementState, entry: AuditEntry) =>
      (await statements.update(
        { _id: seen.id, 'state.name': seen.state.name },
        { state: _.set(state) },
        entry,
      )) === 1,

    countBefore: (officeId: string, before: Instant) =>
      statements.count({ officeId, createdAt: _.lt(before) }),
    removeBefore: (officeId: string, before: Instant, most: number) =>
      statements.removeSome({ officeId, createdAt: _.lt(before), unsealedSince: null }, most),
  };
};
