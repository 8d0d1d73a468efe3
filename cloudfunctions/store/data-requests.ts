import type { AuditEntry } from '@shared/domain/audit/schema';
import {
  type DataRequest,
  dataRequest,
  type RequestState,
} from '@shared/domain/data-requests/schema';
import type { Instant } from '@shared/domain/time';
import { type Database, typedCollection } from './database';

export interface RequestQuery {
  /** `'office'` for all, those of nobody's unit included. */
  units: 'office' | readonly string[];
  /** `waiting`: not answered, or granted and cut off before the change was written. */
  show: 'waiting' | 'settled';
  cursor: string | undefined;
  limit: number;
}

/** Requests of people about what is kept about them. */
export const dataRequestStore = (db: Database) => {
  const _ = db.command;
  const requests = typedCollection(db, 'data_requests', dataRequest);
  const over = (officeId: string, before: Instant) => ({
    officeId,
    settledAt: _.gt(0).and(_.lt(before)),
    unsealedSince: null,
  });
  return {
    /** @returns false when it is there already: a retry */
    add: requests.insert,
    one: async (id: string) => (await requests.find({ _id: id }, { limit: 1 }))[0],

    ofMember: (officeId: string, memberId: string, cursor: string | undefined, limit: number) =>
      requests.page(
        { officeId, memberId },
        { field: 'createdAt', direction: 'desc', cursor, limit },
      ),

    countOpen: (officeId: string, memberId: string) =>
      requests.count({ officeId, memberId, 'state.name': 'open' }),

    /** How many wait for an answer in these units. */
    countWaiting: (officeId: string, units: RequestQuery['units']) =>
      requests.count({
        officeId,
        ...(units === 'office' ? {} : { unitId: _.in([...units]) }),
        settledAt: null,
      }),

    page: (officeId: string, { units, show, cursor, limit }: RequestQuery) => {
      const waiting = show === 'waiting';
      const query = {
        officeId,
        ...(units === 'office' ? {} : { unitId: _.in([...units]) }),
        settledAt: waiting ? null : _.gt(0),
      };
      return requests.page(query, {
        field: 'createdAt',
        direction: waiting ? 'asc' : 'desc',
        cursor,
        limit,
      });
    },

    /** Moves a request on, if nobody did meanwhile. */
    move: async (
      { id, state }: DataRequest,
      to: RequestState,
      settledAt: Instant | null,
      entry: AuditEntry,
    ): Promise<boolean> =>
      (await requests.update(
        {
          _id: id,
          'state.name': state.name,
          ...(state.name === 'granted' ? { 'state.appliedAt': state.appliedAt } : {}),
        },
        { state: _.set(to), settledAt },
        entry,
      )) === 1,

    countOver: (officeId: string, before: Instant) => requests.count(over(officeId, before)),

    /** Removes requests answered before an instant. @returns how many */
    removeOver: async (officeId: string, before: Instant, limit: number): Promise<number> => {
      const found = await requests.find(over(officeId, before), { limit });
      if (found.length === 0) return 0;
      return requests.remove({ _id: _.in(found.map(({ id }) => id)), unsealedSince: null });
    },
  };
};
